export function bundleInPage(): Promise<void>;
export function bundleReader(): Promise<void>;
