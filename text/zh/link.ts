import type { LinkText } from "../en/link.js";

/** The words about links in Chinese. */
export const link: LinkText = {
  problems: {
    "link-no-version": ({ known }) => `必须写明，即 v=${known}`,
    "link-unknown-version": ({ known }) =>
      `必须是 ${known}，即本页面认识的版本；较新的页面也许能打开此链接`,
    "link-too-long": ({ maximum }) => `最多 ${maximum} 个字符`,
    "link-unknown-parameter": () => "不是链接的参数，或者写法不对",
    "link-unknown-field": () => "不是场景的字段",
    "link-repeated": () => "只能出现一次",
    "link-no-name": ({ found }) => `每个值之前必须有名称，例如 keys:2，而这里是“${found}”`,
    "link-not-text": () => "中有一个百分号不构成字符；百分号本身应写作 %25",
    "link-no-keys": () => "必须为每个密钥组写明，没有密钥组时写 key=none",
    "link-not-digest": () => "必须是 8 到 64 位的十六进制数字（0–9、a–f）",
    "link-not-amount": () => "必须是金额，例如 7.02；总额还须带币种",
    "link-damaged": () => "无法解开：链接缺少一部分，或在传递中被改动",
    "link-too-large": ({ maximum }) => `解开后最多 ${maximum} 字节`,
    "link-too-deep": ({ maximum }) => `嵌套不得超过 ${maximum} 层`,
  },
  wholeLink: "链接",
  more: (hidden) => `另有 ${hidden} 项未显示。`,
  close: "关闭",

  same: (total) => `与分享时相同：${total}。`,
  sameTotal: (total) => `分享之后价目表有变动，但这份账单不变：${total}。`,
  ratesChanged: (was, is) => `分享之后价格有变动：${was} 现为 ${is}。`,
  priceChanged: (cell, was, is) => `“${cell}”的价格原为 ${was}，现为 ${is}。`,
  priceGone: (cell, was) => `“${cell}”的价格原为 ${was}，价目表中现已没有该价格。`,
  otherTerms: "链接中写明的价格没有变动；价目表的其他内容有变动，例如阶梯的界限。",
  differs: (was, is) => `链接写明 ${was}，而这里的用量算出 ${is}。`,
  whyDiffers: "价目表没有变动。因此，链接在生成之后被改动过，或由本计算器的其他版本生成。",
  sumChanged: (charge, was, is) => `${charge}：链接写明 ${was}，实为 ${is}。`,
  unstated: "本页内容来自一个链接；链接没有写明分享者看到的金额。",
  noCard: (card) => `链接使用价目表“${card}”，这里没有该价目表。`,
  senderSaw: (total) => `分享者看到的是 ${total}。没有该价目表，无法核对。`,
  openWith: (card) => `改用“${card}”打开`,
  refused: (problems) => `链接没有打开：其中有 ${problems} 处需要更改。页面上原有的内容没有变动。`,

  made: {
    label: "这份账单的链接",
    hint: "所有内容都在链接的 # 之后，不会发送给任何服务器。",
    copied: {
      yes: "链接已复制。",
      no: "链接已选中。请按 Ctrl+C 复制（Mac 上按 Command+C）。",
    },
    tooLarge: (longest) => `内容太多，无法放进链接（最多 ${longest} 个字符）。请以文件形式传递。`,
  },
};
