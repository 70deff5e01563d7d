/** Bodies of many countries and relief organisations, folded, as offices name them: "Trưởng đại diện UNICEF". */
export const INTERNATIONAL_BODIES: readonly string[] =
  'liên hợp quốc, liên hiệp quốc, lhq, unicef, undp, unesco, unfpa, un women, who, tổ chức y tế thế giới, ngân hàng thế giới, wb, world bank, ngân hàng phát triển châu á, adb, imf, jica, koica, usaid, giz, ilo, fao, iom, liên minh châu âu, ủy ban châu âu, world vision, plan international, oxfam, save the children, habitat'.split(
    ', ',
  )
