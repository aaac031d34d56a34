/** What a test page looks like in the browser: without fonts, text measures nothing and every rule about it is blind. */
export interface TextTest {
  readonly hasHeight: boolean;
  /** é and œ are drawn, not the box that stands for a letter that is missing. */
  readonly hasGlyphs: boolean;
}

/** The little of a browser that the test needs. */
interface TestableBrowser {
  newPage(): Promise<{ evaluate<T>(work: () => T): Promise<T>; close(): Promise<void> }>;
}

/** Draws letters on a blank page and looks at them. */
export async function testText(browser: TestableBrowser): Promise<TextTest> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(() => {
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
    });
  } finally {
    await page.close();
  }
}
