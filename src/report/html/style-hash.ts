/** Of STYLE, for the content security policy. A test says the new one when the style sheet changes. */
export const STYLE_HASH = 'sha256-Yq7XzV4qDc7BXYmzjXYrz51Jmpt6mD0M2eovEKmsGxI=';
