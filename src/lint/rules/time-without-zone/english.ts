export const zonePhrases = {
  zone: `
    =local|eastern|pacific|central|mountain|european|standard|daylight|=your|#name =time|=times
    =times =are|=in ~2 =local|#name
  `,
  duration: '#clock @time-unit',
}
