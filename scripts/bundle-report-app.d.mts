export function bundleReportApp(): Promise<void>;
