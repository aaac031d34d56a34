/** Facts of the rules of axe-core 4.14.1. Written by scripts/generate-axe-catalogue.mjs; a test compares it with the installed version. */
export const AXE_VERSION = '4.14.1';

export const axeCatalogue: readonly { readonly id: string; readonly tags: readonly string[]; readonly help: string }[] =
  [
    {
      id: 'accesskeys',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/accesskeys',
    },
    {
      id: 'area-alt',
      tags: ['wcag2a', 'wcag244', 'wcag412', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/area-alt',
    },
    {
      id: 'aria-allowed-attr',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-allowed-attr',
    },
    {
      id: 'aria-allowed-role',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-allowed-role',
    },
    {
      id: 'aria-braille-equivalent',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-braille-equivalent',
    },
    {
      id: 'aria-command-name',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-command-name',
    },
    {
      id: 'aria-conditional-attr',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-conditional-attr',
    },
    {
      id: 'aria-deprecated-role',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-deprecated-role',
    },
    {
      id: 'aria-dialog-name',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-dialog-name',
    },
    {
      id: 'aria-hidden-body',
      tags: ['wcag2a', 'wcag131', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-hidden-body',
    },
    {
      id: 'aria-hidden-focus',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-hidden-focus',
    },
    {
      id: 'aria-input-field-name',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-input-field-name',
    },
    {
      id: 'aria-meter-name',
      tags: ['wcag2a', 'wcag111', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-meter-name',
    },
    {
      id: 'aria-progressbar-name',
      tags: ['wcag2a', 'wcag111', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-progressbar-name',
    },
    {
      id: 'aria-prohibited-attr',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-prohibited-attr',
    },
    {
      id: 'aria-required-attr',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-required-attr',
    },
    {
      id: 'aria-required-children',
      tags: ['wcag2a', 'wcag131', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-required-children',
    },
    {
      id: 'aria-required-parent',
      tags: ['wcag2a', 'wcag131', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-required-parent',
    },
    {
      id: 'aria-roledescription',
      tags: ['wcag2a', 'wcag412', 'EN-301-549', 'deprecated'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-roledescription',
    },
    {
      id: 'aria-roles',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-roles',
    },
    {
      id: 'aria-tab-name',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-tab-name',
    },
    {
      id: 'aria-text',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-text',
    },
    {
      id: 'aria-toggle-field-name',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-toggle-field-name',
    },
    {
      id: 'aria-tooltip-name',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-tooltip-name',
    },
    {
      id: 'aria-treeitem-name',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-treeitem-name',
    },
    {
      id: 'aria-valid-attr-value',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-valid-attr-value',
    },
    {
      id: 'aria-valid-attr',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/aria-valid-attr',
    },
    {
      id: 'audio-caption',
      tags: ['wcag2a', 'wcag121', 'EN-301-549', 'section508', 'deprecated'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/audio-caption',
    },
    {
      id: 'autocomplete-valid',
      tags: ['wcag21aa', 'wcag135', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/autocomplete-valid',
    },
    {
      id: 'avoid-inline-spacing',
      tags: ['wcag21aa', 'wcag1412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/avoid-inline-spacing',
    },
    {
      id: 'blink',
      tags: ['wcag2a', 'wcag222', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/blink',
    },
    {
      id: 'button-name',
      tags: ['wcag2a', 'wcag412', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/button-name',
    },
    {
      id: 'bypass',
      tags: ['wcag2a', 'wcag241', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/bypass',
    },
    {
      id: 'color-contrast-enhanced',
      tags: ['wcag2aaa', 'wcag146'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/color-contrast-enhanced',
    },
    {
      id: 'color-contrast',
      tags: ['wcag2aa', 'wcag143', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/color-contrast',
    },
    {
      id: 'css-orientation-lock',
      tags: ['wcag134', 'wcag21aa', 'EN-301-549', 'experimental'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/css-orientation-lock',
    },
    {
      id: 'definition-list',
      tags: ['wcag2a', 'wcag131', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/definition-list',
    },
    {
      id: 'dlitem',
      tags: ['wcag2a', 'wcag131', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/dlitem',
    },
    {
      id: 'document-title',
      tags: ['wcag2a', 'wcag242', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/document-title',
    },
    {
      id: 'duplicate-id-active',
      tags: ['wcag2a-obsolete', 'wcag411', 'deprecated'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/duplicate-id-active',
    },
    {
      id: 'duplicate-id-aria',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/duplicate-id-aria',
    },
    {
      id: 'duplicate-id',
      tags: ['wcag2a-obsolete', 'wcag411', 'deprecated'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/duplicate-id',
    },
    {
      id: 'empty-heading',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/empty-heading',
    },
    {
      id: 'empty-table-header',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/empty-table-header',
    },
    {
      id: 'focus-order-semantics',
      tags: ['best-practice', 'experimental'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/focus-order-semantics',
    },
    {
      id: 'form-field-multiple-labels',
      tags: ['wcag2a', 'wcag332', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/form-field-multiple-labels',
    },
    {
      id: 'frame-focusable-content',
      tags: ['wcag2a', 'wcag211', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/frame-focusable-content',
    },
    {
      id: 'frame-tested',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/frame-tested',
    },
    {
      id: 'frame-title-unique',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/frame-title-unique',
    },
    {
      id: 'frame-title',
      tags: ['wcag2a', 'wcag412', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/frame-title',
    },
    {
      id: 'heading-order',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/heading-order',
    },
    {
      id: 'hidden-content',
      tags: ['best-practice', 'experimental'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/hidden-content',
    },
    {
      id: 'html-has-lang',
      tags: ['wcag2a', 'wcag311', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/html-has-lang',
    },
    {
      id: 'html-lang-valid',
      tags: ['wcag2a', 'wcag311', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/html-lang-valid',
    },
    {
      id: 'html-xml-lang-mismatch',
      tags: ['wcag2a', 'wcag311', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/html-xml-lang-mismatch',
    },
    {
      id: 'identical-links-same-purpose',
      tags: ['wcag2aaa', 'wcag249'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/identical-links-same-purpose',
    },
    {
      id: 'image-alt',
      tags: ['wcag2a', 'wcag111', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/image-alt',
    },
    {
      id: 'image-redundant-alt',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/image-redundant-alt',
    },
    {
      id: 'input-button-name',
      tags: ['wcag2a', 'wcag412', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/input-button-name',
    },
    {
      id: 'input-image-alt',
      tags: ['wcag2a', 'wcag111', 'wcag412', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/input-image-alt',
    },
    {
      id: 'label-content-name-mismatch',
      tags: ['wcag21a', 'wcag253', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/label-content-name-mismatch',
    },
    {
      id: 'label-title-only',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/label-title-only',
    },
    {
      id: 'label',
      tags: ['wcag2a', 'wcag412', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/label',
    },
    {
      id: 'landmark-banner-is-top-level',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/landmark-banner-is-top-level',
    },
    {
      id: 'landmark-complementary-is-top-level',
      tags: ['best-practice', 'deprecated'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/landmark-complementary-is-top-level',
    },
    {
      id: 'landmark-contentinfo-is-top-level',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/landmark-contentinfo-is-top-level',
    },
    {
      id: 'landmark-main-is-top-level',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/landmark-main-is-top-level',
    },
    {
      id: 'landmark-no-duplicate-banner',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/landmark-no-duplicate-banner',
    },
    {
      id: 'landmark-no-duplicate-contentinfo',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/landmark-no-duplicate-contentinfo',
    },
    {
      id: 'landmark-no-duplicate-main',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/landmark-no-duplicate-main',
    },
    {
      id: 'landmark-one-main',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/landmark-one-main',
    },
    {
      id: 'landmark-unique',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/landmark-unique',
    },
    {
      id: 'link-in-text-block',
      tags: ['wcag2a', 'wcag141', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/link-in-text-block',
    },
    {
      id: 'link-name',
      tags: ['wcag2a', 'wcag244', 'wcag412', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/link-name',
    },
    {
      id: 'list',
      tags: ['wcag2a', 'wcag131', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/list',
    },
    {
      id: 'listitem',
      tags: ['wcag2a', 'wcag131', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/listitem',
    },
    {
      id: 'marquee',
      tags: ['wcag2a', 'wcag222', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/marquee',
    },
    {
      id: 'meta-refresh-no-exceptions',
      tags: ['wcag2aaa', 'wcag224', 'wcag325'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/meta-refresh-no-exceptions',
    },
    {
      id: 'meta-refresh',
      tags: ['wcag2a', 'wcag221', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/meta-refresh',
    },
    {
      id: 'meta-viewport-large',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/meta-viewport-large',
    },
    {
      id: 'meta-viewport',
      tags: ['wcag2aa', 'wcag144', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/meta-viewport',
    },
    {
      id: 'nested-interactive',
      tags: ['wcag2a', 'wcag412', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/nested-interactive',
    },
    {
      id: 'no-autoplay-audio',
      tags: ['wcag2a', 'wcag142', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/no-autoplay-audio',
    },
    {
      id: 'object-alt',
      tags: ['wcag2a', 'wcag111', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/object-alt',
    },
    {
      id: 'p-as-heading',
      tags: ['wcag2a', 'wcag131', 'EN-301-549', 'experimental'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/p-as-heading',
    },
    {
      id: 'page-has-heading-one',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/page-has-heading-one',
    },
    {
      id: 'presentation-role-conflict',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/presentation-role-conflict',
    },
    {
      id: 'region',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/region',
    },
    {
      id: 'role-img-alt',
      tags: ['wcag2a', 'wcag111', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/role-img-alt',
    },
    {
      id: 'scope-attr-valid',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/scope-attr-valid',
    },
    {
      id: 'scrollable-region-focusable',
      tags: ['wcag2a', 'wcag211', 'wcag213', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/scrollable-region-focusable',
    },
    {
      id: 'select-name',
      tags: ['wcag2a', 'wcag412', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/select-name',
    },
    {
      id: 'server-side-image-map',
      tags: ['wcag2a', 'wcag211', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/server-side-image-map',
    },
    {
      id: 'skip-link',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/skip-link',
    },
    {
      id: 'summary-name',
      tags: ['wcag2a', 'wcag412', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/summary-name',
    },
    {
      id: 'svg-img-alt',
      tags: ['wcag2a', 'wcag111', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/svg-img-alt',
    },
    {
      id: 'tabindex',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/tabindex',
    },
    {
      id: 'table-duplicate-name',
      tags: ['best-practice'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/table-duplicate-name',
    },
    {
      id: 'table-fake-caption',
      tags: ['experimental', 'wcag2a', 'wcag131', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/table-fake-caption',
    },
    {
      id: 'target-size',
      tags: ['wcag22aa', 'wcag258'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/target-size',
    },
    {
      id: 'td-has-header',
      tags: ['experimental', 'wcag2a', 'wcag131', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/td-has-header',
    },
    {
      id: 'td-headers-attr',
      tags: ['wcag2a', 'wcag131', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/td-headers-attr',
    },
    {
      id: 'th-has-data-cells',
      tags: ['wcag2a', 'wcag131', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/th-has-data-cells',
    },
    {
      id: 'valid-lang',
      tags: ['wcag2aa', 'wcag312', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/valid-lang',
    },
    {
      id: 'video-caption',
      tags: ['wcag2a', 'wcag122', 'section508', 'EN-301-549'],
      help: 'https://dequeuniversity.com/rules/axe/4.14/video-caption',
    },
  ];
