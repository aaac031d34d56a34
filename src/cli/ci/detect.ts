/** A CI system that Curbcut knows. `other`: one that it does not; `none`: no sign of any. */
export type CiSystem = 'github' | 'gitlab' | 'azure' | 'jenkins' | 'other' | 'none';

type Env = Readonly<Record<string, string | undefined>>;

/** By the variables that each system documents as its own. */
export function detectCi(env: Env): CiSystem {
  if (isTrue(env['GITHUB_ACTIONS'])) return 'github';
  if (isTrue(env['GITLAB_CI'])) return 'gitlab';
  if (isTrue(env['TF_BUILD'])) return 'azure';
  if (isSet(env['JENKINS_URL']) || (env['BUILD_TAG'] ?? '').startsWith('jenkins-')) return 'jenkins';
  return isSet(env['CI']) && env['CI'] !== 'false' ? 'other' : 'none';
}

/** The folder that the repository was checked out to, if the system names it. */
export function repositoryFolder(env: Env): string | undefined {
  const names = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BUILD_SOURCESDIRECTORY', 'WORKSPACE'];
  return names.map((name) => env[name]).find(isSet);
}

/** Azure writes `True`. */
function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true';
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
