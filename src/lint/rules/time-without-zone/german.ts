export const zonePhrases = {
  zone: `
    =mitteleuropäische|=mitteleuropäischer|=osteuropäischer|=westeuropäischer|=deutscher|=österreichischer|=schweizer|=lokaler|=jeweiliger|=britischer|=koordinierter =zeit|=sommerzeit|=winterzeit|=weltzeit
    =ortszeit|=lokalzeit|=weltzeit|=sommerzeit|=winterzeit
    =zeiten|=zeitangaben|=uhrzeiten|=zeit =sind|=gelten|=angaben? ~2 =in|=nach ~2 #word
  `,
  duration: '#clock @time-unit',
}
