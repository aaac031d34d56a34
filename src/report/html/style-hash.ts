/** Of STYLE, for the content security policy. A test says the new one when the style sheet changes. */
export const STYLE_HASH = 'sha256-4JBTB6s6Q+jsIf11Lm31vkCMKbcIEjzNJ8n0TJyeffY=';
