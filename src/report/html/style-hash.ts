/** Of STYLE, for the content security policy. A test says the new one when the style sheet changes. */
export const STYLE_HASH = 'sha256-++akio1o32zrOSd9JOxJs3tDy700qEz5nyPgicDw9hQ=';
