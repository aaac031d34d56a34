/** Of STYLE, for the content security policy. A test says the new one when the style sheet changes. */
export const STYLE_HASH = 'sha256-EiZjfp8Bqhfz6cCpfV8T1oh0W0kFmSyT7VMfS1f31OM=';
