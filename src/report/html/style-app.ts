/** The charts, what changed, and all that is there only with scripts on. */
export const APP = `
[hidden]{display:none!important}
.goal{margin:0 0 .5rem;color:var(--soft)}
.changes h2{font-size:1.375rem}
.change-counts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;font-size:1.1875rem;font-weight:600}
.chart-grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,25rem),1fr));gap:2rem 2.5rem}
.chart{margin:0;font-size:.9375rem}
.chart.wide,.chart.trend{grid-column:1/-1}
.chart caption,.chart figcaption{padding:0 0 .5rem;font-size:1.125rem;font-weight:600;text-align:start}
.chart:not(.trend) th,.chart:not(.trend) td{padding:.375rem .5rem .375rem 0;border-bottom:1px solid var(--line);vertical-align:middle}
.chart thead th{background:none;color:var(--soft);white-space:normal}
.chart tbody th{width:40%}
.chart.wide tbody th{width:26%}
.chart .bar-space{width:36%}
.chart.wide .bar-space{width:44%}
.bar-line{display:block;width:100%;height:.875rem}
.bar-line .good{fill:var(--good-band)}.bar-line .fair{fill:var(--fair-band)}.bar-line .poor{fill:var(--poor-band)}.bar-line .none{fill:var(--strong-line)}
.bar-line .error,.trend-lines circle.error{fill:var(--error)}.bar-line .warning,.trend-lines circle.warning{fill:var(--fair-band)}.bar-line .info{fill:var(--strong-line)}
.chart th.error,.chart th.warning,.chart th.info{border-bottom:3px solid var(--strong-line)}
.chart th.error{border-bottom-color:var(--error)}.chart th.warning{border-bottom-color:var(--fair-band)}
.trend-lines{display:block;width:100%;max-width:52rem;height:auto}
.trend-lines polyline{fill:none;stroke-width:2.5}
.trend-lines .error{stroke:var(--error)}.trend-lines .warning{stroke:var(--fair-band)}
.trend-lines polyline.warning{stroke-dasharray:7 5}
.trend-lines .base{fill:none;stroke:var(--line)}
.keys{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:.25rem 0}
.key::before{content:"";display:inline-block;width:1.5rem;height:0;margin-inline-end:.5rem;border-top:3px solid var(--error);vertical-align:middle}
.key.warning::before{border-top:3px dashed var(--fair-band)}
.app .other-language{display:none}
.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 1.5rem;max-width:66rem;margin:0 auto 1.75rem;padding:0 1.25rem}
.bar ul{flex:1 1 auto;display:flex;flex-wrap:wrap;gap:0 .25rem;margin:0;padding:0;list-style:none;border-bottom:1px solid var(--line)}
.bar li a{display:block;margin-bottom:-1px;padding:.625rem .875rem;border-bottom:3px solid transparent;color:var(--ink);font-weight:600;text-decoration:none}
.bar li a:hover{border-color:var(--strong-line)}
.bar li a[aria-current]{border-color:var(--accent);color:var(--accent)}
.bar .count{display:inline;font-size:.875rem}
.switch{padding:.5rem .25rem;font-weight:600}
button{padding:.4375rem .875rem;border:1px solid var(--strong-line);border-radius:4px;background:var(--ground);color:var(--accent);font:inherit;font-size:.9375rem;font-weight:600;cursor:pointer}
button:hover{border-color:var(--accent);background:var(--panel)}
.small-button{padding:.125rem .625rem;font-size:.875rem}
.quiet-button{padding:0;border:0;background:none;font-weight:400;text-decoration:underline;text-underline-offset:.16em;text-decoration-thickness:.08em}
.quiet-button:hover{background:none;text-decoration-thickness:.16em}
.said{color:var(--good);font-size:.9375rem;font-weight:600}
.filters{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;margin:1rem 0;padding:1rem 1.25rem;background:var(--panel);border-radius:4px}
.filters label{display:flex;flex-direction:column;gap:.125rem;min-width:0;font-size:.875rem;color:var(--soft)}
.filters .search{flex:1 1 16rem}
.filters .facet{flex:0 1 12.5rem}
.filters .chosen{flex:1 1 100%;margin:0}
input,select{width:100%;min-width:0;min-height:2.5rem;padding:.375rem .625rem;border:1px solid var(--strong-line);border-radius:4px;background:var(--ground);color:var(--ink);font:inherit;font-size:1rem}
.found{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;justify-content:space-between;margin:0 0 .5rem;font-weight:600}
.nothing{padding:1.5rem 0;font-size:1.125rem}
.component{margin-top:2rem}
.component-name{padding-bottom:.375rem;border-bottom:3px solid var(--accent);font-size:1.375rem}
.component>.rule:first-of-type{margin-top:1rem;padding-top:0;border-top:0}
h4{margin:0 0 .25rem;font-size:1.1875rem;line-height:1.35}
h4 .count{font-size:.9375rem}
.why-how{margin:0 0 .75rem}
.app .cause{content-visibility:auto;contain-intrinsic-size:auto 14rem}
.cause details{margin-top:.25rem}
.actions{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;margin:.75rem 0 0;font-size:.9375rem}
.rewrite .small-button{margin-inline-start:.25rem}
.gain{color:var(--good);font-weight:600}
.shot{display:block;max-width:100%;height:auto;margin:0 0 .75rem;border:1px solid var(--line)}
.shot rect{fill:none;stroke:#c2333f;stroke-width:3}
.crumb{margin-bottom:.5rem}
.page-list,.criterion-list,.stops,.said-here,.fix-first{margin:0;padding:0;list-style:none}
.page-row,.criterion{padding:.875rem 0;border-bottom:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 5rem}
.page-row p,.criterion p{margin:0 0 .125rem}
.page-row .address{color:var(--soft);font-size:.9375rem}
.page-facts{display:flex;flex-wrap:wrap;gap:.125rem 1.25rem;color:var(--soft);font-size:.9375rem}
.page-view .levels{grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));margin-bottom:1.5rem}
.level-name{margin:0;color:var(--soft);font-weight:600}
.page-view h3{margin-top:2rem}
.fix-first li{padding:.5rem 0;border-bottom:1px solid var(--line)}
.fix-text{display:block;color:var(--soft)}
.stop{margin:0 0 1.25rem;padding:0 0 1.25rem;border-bottom:1px solid var(--line)}
.said-here li{padding:.125rem 0}
.said-here p{margin:0 0 .25rem}
.tag.fresh{--tone:var(--accent)}
@media (max-width:40rem){
.bar li a{padding:.5rem .625rem}
.filters{padding:.875rem}
.filters .facet{flex:1 1 45%}
.chart .bar-space{width:24%}
}
`;
