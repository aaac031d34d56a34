import type { PageSnapshot } from '../model/snapshot.ts';
import type { Collected } from './in-page/page-data.ts';

type Joined = Pick<
  PageSnapshot,
  | 'title'
  | 'lang'
  | 'canonical'
  | 'meta'
  | 'alternates'
  | 'blocks'
  | 'links'
  | 'images'
  | 'fields'
  | 'media'
  | 'attributeTexts'
  | 'tables'
  | 'truncated'
  | 'root'
>;

const STEP = ' >>> ';

/** The page's own data with that of its frames behind it; what lies in a frame is found through the frame. */
export function joinFrames(frames: readonly { readonly path: string; readonly data: Collected }[]): Joined {
  const [top, ...others] = frames;
  if (top === undefined) throw new Error('The page itself was not read.');
  const { data } = top;
  const all = <T>(pick: (of: Collected) => readonly T[], move: (item: T, path: string) => T): readonly T[] => [
    ...pick(data),
    ...others.flatMap((frame) => pick(frame.data).map((item) => move(item, frame.path))),
  ];
  return {
    title: data.title,
    ...(data.lang !== undefined && { lang: data.lang }),
    ...(data.canonical !== undefined && { canonical: data.canonical }),
    meta: data.meta,
    alternates: data.alternates,
    blocks: all(
      ({ blocks }) => blocks,
      (block, path) => ({
        ...moved(block, path),
        ...(block.list !== undefined && { list: moved(block.list, path) }),
        spans: block.spans.map((span) => moved(span, path)),
      }),
    ),
    links: all(({ links }) => links, moved),
    images: all(({ images }) => images, moved),
    fields: all(({ fields }) => fields, moved),
    media: all(({ media }) => media, moved),
    attributeTexts: all(({ attributeTexts }) => attributeTexts, moved),
    tables: all(({ tables }) => tables, moved),
    truncated: frames.some((frame) => frame.data.truncated),
    root: data.root,
  };
}

function moved<T extends { readonly selector: string }>(item: T, path: string): T {
  return { ...item, selector: `${path}${STEP}${item.selector}` };
}
