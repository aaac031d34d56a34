/** What a built page holds, in 32 hex digits each: equal where two builds render it alike. */
export interface PagePrint {
  /** Of its own file, without what changes with each build: names of hashed files, nonces, tokens. */
  readonly content: string;
  /** Of the local style sheets, scripts, pictures and frames that it loads. */
  readonly files: string;
}

/** Why a page was looked at in a run over what changed. */
export type CheckedFor =
  | 'new' // the earlier build does not have it
  | 'content'
  | 'files' // a style sheet, a script, a picture or a frame of it changed
  | 'link-gone' // it links to a page that is gone
  | 'not-passed' // the earlier run did not check it whole, or found what fails the gate
  | 'template' // unchanged, and the one that stands for its template
  | 'twin'; // unchanged, and the other language's version of a page that is checked

/** What a run over changed pages was compared with. */
export interface ChangedRun {
  /** As the person named it. */
  readonly since: string;
  readonly kind: 'folder' | 'run' | 'git';
  /** Why every page was checked all the same. */
  readonly whole?: 'no-run' | 'other-settings' | 'no-prints';
  /** Pages of the earlier build that are gone: paths, sorted, the first hundred. */
  readonly gone: readonly string[];
}
