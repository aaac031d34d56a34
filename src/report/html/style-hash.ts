/** Of STYLE, for the content security policy. A test says the new one when the style sheet changes. */
export const STYLE_HASH = 'sha256-BZPLz0HCPTtBUf5KSoeUUATUZFqX8is9Yf5JB/VWb0g=';
