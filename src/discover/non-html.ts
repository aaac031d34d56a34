/** Extensions that are never a page. A page without one, or with another (`.php`, `.aspx`), is asked for. */
const EXTENSIONS: ReadonlySet<string> = new Set(
  [
    'pdf doc docx docm dot dotx xls xlsx xlsm xlsb csv tsv ppt pptx pps ppsx odt ods odp rtf epub mobi pages key numbers',
    'txt md json jsonld geojson xml xsd xsl rss atom kml kmz gpx yaml yml ics vcf bib ris sql log',
    'jpg jpeg jpe png gif webp avif svg svgz bmp ico tif tiff heic heif psd ai eps raw',
    'mp3 m4a wav ogg oga opus flac aac mid mp4 m4v webm mov avi wmv mkv mpg mpeg 3gp ogv flv swf vtt srt',
    'zip gz tgz bz2 xz 7z rar tar jar war dmg iso exe msi pkg deb rpm apk bin',
    'css js mjs cjs map ts wasm woff woff2 ttf otf eot webmanifest',
    'shp dbf shx gdb dwg dxf mpp vsd vsdx',
  ].flatMap((line) => line.split(' ')),
);

/** Whether the address ends in the name of a file that is no page. */
export function isNonHtml(pathname: string): boolean {
  const extension = /\.([a-z0-9]{1,12})$/i.exec(pathname)?.[1];
  return extension !== undefined && EXTENSIONS.has(extension.toLowerCase());
}
