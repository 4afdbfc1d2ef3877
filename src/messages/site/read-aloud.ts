/** Reading aloud by a voice of the device. */
export const READ_ALOUD = {
  start: '朗读本页',
  stop: '停止朗读',
  none: '这台设备的浏览器没有本机的中文语音，不能朗读。',
  failed: '朗读出了错，已经停止。',
  done: '本页读完了。',
} as const;
