export function bundleInPage(): Promise<void>;
