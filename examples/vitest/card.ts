/** A component: what your framework would render. */
export function card({ picture, alt }: { picture: string; alt?: string }): string {
  const text = alt === undefined ? '' : ` alt="${alt}"`;
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Permits</title></head>
  <body><main><h1>Permits</h1><img src="${picture}"${text}><p>You can park here.</p></main></body>
</html>`;
}
