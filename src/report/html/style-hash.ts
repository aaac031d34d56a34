/** Of STYLE, for the content security policy. A test says the new one when the style sheet changes. */
export const STYLE_HASH = 'sha256-36Rl5opzXm1DQ1qsAP0LPaSxnCFndYw/IY5mrCTjaI8=';
