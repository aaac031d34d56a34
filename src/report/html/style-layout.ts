/** The page: type, spacing, landmarks, and what changes on paper and in forced colours. */
export const LAYOUT = `
*,*::before,*::after{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink)}
.banner,.contents,main,.end{max-width:66rem;margin:0 auto;padding:0 1.25rem}
.banner{padding-top:1.75rem;padding-bottom:1rem}
.product{margin:0 0 .375rem;font-weight:700;letter-spacing:.02em;color:var(--accent)}
h1{margin:0 0 .5rem;font-size:clamp(1.75rem,1.2rem + 2.4vw,2.5rem);line-height:1.15;letter-spacing:-.015em;font-weight:700;text-wrap:balance}
h2{margin:0 0 .5rem;font-size:1.625rem;line-height:1.25;letter-spacing:-.01em}
h3{margin:0 0 .5rem;font-size:1.25rem;line-height:1.35}
p,ul,ol,dl{margin:0 0 .75rem}
.subject,.when,.lead,.behind,.count,.reach,.more,.region,.detail,.why{color:var(--soft)}
.subject,.when{margin:0}
.lead{max-width:42rem}
.count{font-size:1rem;font-weight:400;letter-spacing:0;white-space:nowrap}
h3 .count{font-size:.9375rem}
a{color:var(--accent);text-underline-offset:.16em;text-decoration-thickness:.08em}
a:hover{text-decoration-thickness:.16em}
:focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:2px}
main:focus,h1:focus,h2:focus{outline:none}
h2:target,.cause:target{outline:3px solid var(--focus);outline-offset:6px;border-radius:2px}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em}
p,li,dd,dt,th,td,h1,h2,h3,h4,summary,caption,blockquote,code{overflow-wrap:anywhere}
.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:1rem;top:-6rem;z-index:1;padding:.75rem 1rem;background:var(--ink);color:var(--ground);font-weight:600}
.skip:focus{top:1rem}
.contents{padding-bottom:1.25rem}
.contents ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:.375rem 0;list-style:none;border-block:1px solid var(--line)}
.contents a{display:inline-block;padding:.25rem 0;text-decoration:none;font-size:.9375rem}
.contents a:hover{text-decoration:underline}
.part>section{margin:0 0 3rem}
.part>section:not(.verdict,.changes){padding-top:1.75rem;border-top:1px solid var(--line)}
#app-view>section.issues,#app-view>section{padding-top:0;border-top:0}
.overview>div>section+section{margin-top:2rem}
.overview{display:grid;grid-template-columns:1fr 1fr;gap:2.5rem;margin:0 0 2.5rem}
.overview h2,.readability h2{font-size:1.375rem}
@media (max-width:56rem){.overview{grid-template-columns:1fr}}
.end{padding-top:1.5rem;padding-bottom:4rem;color:var(--soft)}
.end p{margin:0 0 .25rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
:root{color-scheme:light;--ground:#fff;--panel:#fff;--ink:#000;--soft:#333;--accent:#000;--line:#999;--error:#a3121f;--warning:#7a4a00;--info:#2f4a68;--review:#5b2e86;--good:#14643a;--on-tag:#fff;--mark:#eee;--mark-ink:#000;--mark-line:#000;--rewrite:#fff}
html{font-size:10pt}
.skip,.contents,.end,.start,.bar,.filters,.actions,.found button,.more button,.small-button{display:none}
.banner,main{max-width:none;padding:0}
.part>section,.overview{margin-bottom:1.5rem}
h2,h3{break-after:avoid}
.cause,.gap,.level,.fixes li,tr{break-inside:avoid}
details::details-content{content-visibility:visible;display:block}
.scroll{overflow:visible}
}
@media (forced-colors:active){
.tag{border:1px solid CanvasText}
.verdict,.cause,.door,.level,.stop{border-color:CanvasText}
.bar-line rect,.trend-lines circle{fill:CanvasText}
.bar-line rect+rect{fill:GrayText}
.trend-lines polyline{stroke:CanvasText}
mark{forced-color-adjust:none}
.bar a[aria-current]{border-color:Highlight}
.scale rect{fill:Canvas;stroke:CanvasText}
.scale .pointer,.scale text{fill:CanvasText}
.sign circle{fill:Canvas;stroke:CanvasText}
.sign path{stroke:CanvasText}
}
`;
