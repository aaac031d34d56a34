import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { safeHref } from '../html/address.ts';
import { A } from '../words/app.ts';
import { T } from '../words/headings.ts';
import { formatNumber } from '../words/numbers.ts';
import { labelled } from '../words/say.ts';
import { copyText } from './copy-text.ts';
import { stretches } from './marks.ts';
import type { Picture, Place } from './nouns.ts';
import { shown, useUi } from './ui.ts';

const AROUND = 280;

/** A link out of the report; plain text where the address is not one to follow. */
export function Outside({ url, children }: { url: string | undefined; children: ComponentChildren }): JSX.Element {
  const href = url === undefined ? undefined : safeHref(url);
  if (href === undefined) return <span>{children}</span>;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}

/** A page's name, linked to what the report says of it. */
export function PageLink({ number }: { number: number }): JSX.Element {
  const { model, link, t } = useUi();
  const { title, url, lang } = model.page(number);
  return (
    <a class="address" href={link('page', { u: url })}>
      {title === '' ? (
        <span dir="auto">{shown(url === '' ? t(T.untitled) : url, 300)}</span>
      ) : (
        <span lang={lang} dir="auto">
          {shown(title, 160)}
        </span>
      )}
    </a>
  );
}

/** The finding is about the page as a whole: the tag of its content would tell nothing. */
export function isWhole({ snippet }: Place): boolean {
  return /^<(?:main|body)\b/i.test(snippet);
}

/** The sentence in its paragraph; the element's HTML where the finding is not about a text. */
export function Passage({ place, others = [] }: { place: Place; others?: readonly Place[] }): JSX.Element | null {
  const { model, t } = useUi();
  const { lang } = model.page(place.page);
  const shot = place.shot === undefined ? null : <Shot picture={place.shot} words={t(A.screenshot)} />;
  if (place.text === '') {
    if (place.snippet === '' || isWhole(place)) return shot;
    return (
      <>
        {shot}
        <pre dir="ltr">
          <code>{shown(place.snippet, 1000).trim()}</code>
        </pre>
      </>
    );
  }
  return (
    <>
      {shot}
      <blockquote lang={lang} dir="auto">
        <p>
          {stretches(place.text, [place, ...others], AROUND).map(({ text, marked }) =>
            marked ? <mark>{shown(text, 1200)}</mark> : shown(text, 1200),
          )}
        </p>
      </blockquote>
    </>
  );
}

/** The element as it looked, with an outline. */
function Shot({ picture, words }: { picture: Picture; words: string }): JSX.Element {
  const { address, width, height, box } = picture;
  const [x, y, w, h] = box;
  return (
    <svg class="shot" role="img" aria-label={words} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <image href={address} width={width} height={height} />
      <rect x={x} y={y} width={w} height={h} />
    </svg>
  );
}

/** What to write instead, ready to be copied. */
export function Rewrite({ place }: { place: Place }): JSX.Element | null {
  const { model, lang, t } = useUi();
  if (place.rewrite === '') return null;
  return (
    <p class="rewrite">
      <span class="rewrite-label">{labelled(t(T.instead), '', lang)}</span>
      <span class="rewrite-text" lang={model.page(place.page).lang} dir="auto">
        {shown(place.rewrite, 1200)}
      </span>{' '}
      <CopyButton words={t(A.copy)} text={() => place.rewrite} />
    </p>
  );
}

/** A button that copies a text and says that it did. */
export function CopyButton(props: { words: string; text: () => string; quiet?: boolean }): JSX.Element {
  const { words, text, quiet = false } = props;
  const { t } = useUi();
  const [done, setDone] = useState<boolean | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async (): Promise<void> => {
    setDone(await copyText(text()));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setDone(undefined), 4000);
  };
  return (
    <>
      <button type="button" class={quiet ? 'quiet-button' : 'small-button'} onClick={() => void copy()}>
        {words}
      </button>{' '}
      <span role="status" class="said">
        {done === undefined ? '' : t(done ? A.copied : A.notCopied)}
      </span>
    </>
  );
}

/** The rest of a list, fifty at a time. What is shown stays in the page, so that find-in-page finds it. */
export function More<Item>(props: {
  items: readonly Item[];
  first: number;
  tag: 'ul' | 'ol' | 'div';
  class: string;
  each: (item: Item, index: number) => JSX.Element;
}): JSX.Element {
  const { items, first, each, tag: Tag } = props;
  const { lang, t } = useUi();
  const [room, setRoom] = useState(first);
  const left = items.length - room;
  return (
    <>
      <Tag class={props.class}>{items.slice(0, room).map(each)}</Tag>
      {left > 0 && (
        <p class="more">
          <button type="button" onClick={() => setRoom(room + 50)}>
            {t(A.showMore)}
          </button>{' '}
          {formatNumber(left, lang)} {t(A.left)}
        </p>
      )}
    </>
  );
}
