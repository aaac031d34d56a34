import type { Browser, Page } from 'puppeteer-core';
import { UsageError } from '../config/usage-error.ts';

/** What a test page looks like: without fonts, text measures nothing, and every rule about it is blind. */
export interface TextTest {
  readonly hasHeight: boolean;
  /** é and œ are drawn, not the box that stands for a letter that is missing. */
  readonly hasGlyphs: boolean;
}

/** Draws letters on a blank page and looks at them. */
export function testText(browser: Browser): Promise<TextTest> {
  return onBlankPage(browser, (page) =>
    page.evaluate(() => {
      const line = document.createElement('p');
      line.textContent = 'Être à l’œuvre';
      document.body.append(line);
      const hasHeight = line.getBoundingClientRect().height > 0;
      const draw = (letter: string): string => {
        const canvas = document.createElement('canvas');
        const context = canvas.getContext('2d');
        if (context === null) return '';
        context.font = '40px sans-serif';
        context.fillText(letter, 10, 60);
        return canvas.toDataURL();
      };
      const blank = draw('');
      // A noncharacter: no font draws it.
      const missing = draw('\uFFFF');
      return { hasHeight, hasGlyphs: ['é', 'œ'].every((letter) => ![blank, missing].includes(draw(letter))) };
    }),
  );
}

export function isTextDrawn({ hasHeight, hasGlyphs }: TextTest): boolean {
  return hasHeight && hasGlyphs;
}

/** @throws UsageError if the browser cannot draw text */
export async function assertText(browser: Browser): Promise<void> {
  if (!isTextDrawn(await testText(browser))) throw noFonts();
}

export function noFonts(): UsageError {
  return new UsageError({
    what: {
      en: 'The browser has no fonts to draw text with.',
      fr: 'Le navigateur n’a pas de polices pour afficher le texte.',
    },
    next: {
      en: 'Install a font package such as fonts-liberation, or leave out --browser to use the embedded browser.',
      fr: 'Installez un paquet de polices comme fonts-liberation, ou retirez --browser pour utiliser le navigateur intégré.',
    },
  });
}

/** @throws UsageError if this is no CSS selector */
export async function assertSelector(browser: Browser, selector: string): Promise<void> {
  const isValid = await onBlankPage(browser, (page) =>
    page.evaluate((selector) => {
      try {
        document.querySelector(selector);
        return true;
      } catch {
        return false;
      }
    }, selector),
  );
  if (isValid) return;
  throw new UsageError({
    what: { en: `“${selector}” is not a CSS selector.`, fr: `«\u00a0${selector}\u00a0» n’est pas un sélecteur CSS.` },
    where: '--logged-in-selector',
    next: {
      en: 'Name something that only people who are signed in see, such as “#sign-out”.',
      fr: 'Indiquez un élément que seules voient les personnes connectées, par exemple «\u00a0#deconnexion\u00a0».',
    },
  });
}

async function onBlankPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}
