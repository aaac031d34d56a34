/** The parts: verdict, fixes, levels, doors, rules and causes, tables. */
export const PARTS = `
.verdict{margin-bottom:2.25rem;padding:1.25rem 1.5rem 1rem;background:var(--panel);border-inline-start:.5rem solid var(--tone)}
.verdict.passed{--tone:var(--good)}.verdict.failed{--tone:var(--error)}.verdict.incomplete{--tone:var(--warning)}.verdict.reported{--tone:var(--info)}
.verdict h2{display:flex;align-items:center;gap:.625rem;margin-bottom:.5rem;font-size:2rem;color:var(--tone)}
.sign{flex:none;width:2rem;height:2rem}
.sign circle{fill:var(--tone)}
.sign path{fill:none;stroke:var(--panel);stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
.verdict-text{max-width:42rem;font-size:1.1875rem}
.reasons{padding-inline-start:1.25rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:1rem;margin:1rem 0;padding:1rem 0 0;border-top:1px solid var(--line)}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dt{color:var(--soft);font-size:.9375rem}
.figures dd{margin:0;font-size:1.75rem;line-height:1.2;font-weight:700;font-variant-numeric:tabular-nums}
.caution{margin:0;color:var(--soft);font-size:.9375rem}
.tag{display:inline-block;padding:.0625rem .5rem;border-radius:2px;background:var(--tone,var(--info));color:var(--on-tag);font-size:.8125rem;line-height:1.5;font-weight:600;white-space:nowrap;margin-inline-end:.25rem}
.tag.error{--tone:var(--error)}.tag.warning,.tag.not-visited{--tone:var(--warning)}.tag.info,.tag.skipped{--tone:var(--info)}.tag.review{--tone:var(--review)}.tag.checked{--tone:var(--good)}
.gaps{padding:0;list-style:none}
.gap{padding:.75rem 0;border-bottom:1px solid var(--line)}
.gap:last-child{border-bottom:0}
.gap p{margin-bottom:.25rem}
.fixes{padding:0;list-style:none;counter-reset:fix}
.fixes{margin:0}
.fixes>li{position:relative;padding:.75rem 0 .75rem 3rem;border-bottom:1px solid var(--line);counter-increment:fix}
.fixes>li:last-child{border-bottom:0}
.fixes>li::before{content:counter(fix);position:absolute;inset-inline-start:0;top:.875rem;width:2.125rem;height:2.125rem;border:2px solid var(--accent);border-radius:50%;color:var(--accent);font-weight:700;line-height:1.875rem;text-align:center}
.fixes p{margin:0 0 .125rem}
.fix-title{font-size:1.125rem;font-weight:600}
.fix-facts,.fix-facts .owner{color:var(--soft)}
.owner::after{content:" ·"}
.levels{display:grid;gap:1rem;margin-top:.75rem}
.level{padding:1rem 1.25rem;border:1px solid var(--line);border-radius:4px}
.level h3{margin:0;color:var(--soft);font-size:1rem;font-weight:600}
.score{margin:0 0 .75rem;font-size:1.5rem;font-weight:700;line-height:1.3}
.score::first-letter{text-transform:uppercase}
.scale{display:block;width:100%;max-width:26rem;height:auto;margin:0 0 .5rem}
.scale .good{fill:var(--good-band)}.scale .fair{fill:var(--fair-band)}.scale .poor{fill:var(--poor-band)}
.scale .pointer{fill:var(--ink)}
.scale text{fill:var(--soft);font-size:12px;text-anchor:middle}
.behind{font-size:.9375rem}
.level .behind{margin-bottom:.125rem}
.level p:last-child{margin-bottom:0}
.doors{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1.25rem;margin:1rem 0 0;padding:0;list-style:none}
.door{display:flex;flex-direction:column;gap:.125rem;height:100%;padding:1.25rem;border:2px solid var(--strong-line);border-radius:4px;color:var(--ink);text-decoration:none}
.door:hover{border-color:var(--accent);background:var(--panel)}
.door-name{color:var(--accent);font-size:1.375rem;font-weight:700;text-decoration:underline;text-underline-offset:.16em;text-decoration-thickness:.08em}
.door-count{margin-top:.5rem;font-weight:600}
.rule{margin-top:2rem;padding-top:1.5rem;border-top:1px solid var(--line)}
.lead+.rule{margin-top:1rem}
.advice{margin:0 0 1rem}
.advice div,.facts div{display:grid;grid-template-columns:13rem 1fr;gap:0 1rem;padding:.25rem 0}
.advice dt,.facts dt{color:var(--soft)}
.advice dd,.facts dd{margin:0}
.facts ul{margin:0;padding:0;list-style:none}
.facts dd p{margin:0}
.causes{margin:0;padding:0;list-style:none}
.cause{margin:0 0 1rem;padding:1rem 1.25rem;border:1px solid var(--line);border-radius:4px}
.cause>:last-child,.place>:last-child{margin-bottom:0}
.cause-head{margin-bottom:.5rem}
.cause-head .reach{margin-inline-start:.25rem}
.where{margin-bottom:.5rem;font-size:.9375rem}
blockquote{margin:0 0 .75rem;padding:.75rem 1rem;background:var(--panel);border-inline-start:4px solid var(--strong-line)}
blockquote p{margin:0;max-width:42rem;font-size:1.0625rem;line-height:1.65}
mark{padding:.0625rem .125rem;background:var(--mark);color:var(--mark-ink);text-decoration:underline;text-decoration-color:var(--mark-line);text-decoration-thickness:2px;text-underline-offset:.2em}
.rewrite{padding:.75rem 1rem;background:var(--rewrite);border-inline-start:4px solid var(--good)}
.rewrite-label{color:var(--good);font-weight:600}
pre{margin:0 0 .75rem;padding:.75rem 1rem;background:var(--panel);white-space:pre-wrap;overflow-wrap:anywhere}
.selector{margin-bottom:.5rem;color:var(--soft);font-size:.9375rem}
details{margin-top:.5rem}
summary{display:list-item;width:fit-content;padding:.25rem .25rem .25rem 0;color:var(--accent);cursor:pointer;font-size:.9375rem}
summary:hover{text-decoration:underline}
.folded>summary{margin-bottom:.75rem;font-size:1rem;font-weight:600}
.addresses{margin:.25rem 0 .5rem;padding-inline-start:1.25rem;font-size:.9375rem}
.addresses li{padding:.125rem 0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:4px}
table{width:100%;border-collapse:collapse;font-size:.9375rem}
.scroll table{min-width:52rem}
.pair{margin:0;border-bottom:1px solid var(--line)}
.pair>summary{width:auto;padding:.625rem .25rem;font-size:1rem;font-weight:600;overflow-wrap:anywhere}
.pair h3{margin:1rem 0 .25rem;font-size:1rem}
.differences{margin:0 0 1rem;padding:0;list-style:none}
.differences>li{padding:.625rem 0;border-top:1px solid var(--line)}
.what{margin:0 0 .25rem;font-weight:600}
.sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.5rem 1.5rem;overflow-wrap:anywhere}
.sides p{margin:0}
.side-name{display:block;color:var(--soft);font-size:.875rem}
.passage{display:block;margin-top:.25rem;font-size:.9375rem}
.small{max-width:24rem}
th,td{padding:.625rem .75rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
tbody:last-child tr:last-child>*{border-bottom:0}
tfoot>tr>*{border-top:2px solid var(--strong-line);border-bottom:0;font-weight:700}
thead th{background:var(--panel);font-weight:600;white-space:nowrap}
tbody th{font-weight:400}
.scroll tbody th{width:36%}
.page-title,.reading,.why,.partial{display:block}
.page-title{font-weight:600}
.number{text-align:end;font-variant-numeric:tabular-nums}
.ignored-why{color:var(--soft)}
@media (max-width:40rem){
.verdict{padding:1.25rem 1rem 1rem}
.verdict h2{font-size:1.625rem}
.figures{grid-template-columns:repeat(auto-fit,minmax(6.5rem,1fr))}
.advice div,.facts div{grid-template-columns:1fr}
.advice dt,.facts dt{font-size:.9375rem}
.cause{padding:.875rem .875rem}
.count{display:block;white-space:normal}
.sides{grid-template-columns:minmax(0,1fr)}
}
`;
