/** Countries and bodies of many countries, folded, as offices name them: "Đại sứ Vương quốc Anh", "Trưởng đại diện UNICEF". */

/** Names that are nothing else. */
export const COUNTRIES: readonly string[] =
  'nhật bản, hàn quốc, đại hàn dân quốc, triều tiên, trung quốc, campuchia, thái lan, myanmar, malaysia, singapore, indonesia, philippines, philippin, brunei, timor leste, đông timor, ấn độ, pakistan, bangladesh, sri lanka, nepal, mông cổ, kazakhstan, uzbekistan, iran, israel, palestine, ả rập xê út, ả rập thống nhất, uae, qatar, kuwait, thổ nhĩ kỳ, ai cập, maroc, morocco, algeria, angola, mozambique, nam phi, nigeria, tanzania, hoa kỳ, canada, mexico, cuba, brazil, argentina, chile, peru, venezuela, australia, new zealand, niu di lân, vương quốc anh, liên hiệp anh, ireland, bồ đào nha, tây ban nha, hà lan, luxembourg, thụy sĩ, thụy điển, na uy, đan mạch, phần lan, ba lan, hungary, slovakia, rumani, romania, bulgaria, hy lạp, croatia, serbia, ukraina, ukraine, belarus, ecuador, colombia, bolivia, uruguay, paraguay, panama, costa rica, guatemala, haiti, dominica, cộng hòa dominica, nicaragua, el salvador, tunisia, libya, sudan, nam sudan, ethiopia, kenya, uganda, rwanda, ghana, senegal, cameroon, congo, zimbabwe, zambia, namibia, madagascar, guinea, mali, oman, bahrain, jordan, iraq, syria, liban, lebanon, yemen, afghanistan, maldives, bhutan, turkmenistan, kyrgyzstan, tajikistan, azerbaijan, armenia, georgia, gruzia, moldova, estonia, latvia, litva, slovenia, bosnia, albania, bắc macedonia, montenegro, iceland, malta, síp, cộng hòa síp, fiji, papua new guinea, liên bang nga, lb nga, cộng hòa séc, ch séc, cộng hòa pháp, italia, đài loan'.split(
    ', ',
  )

/** Names of one syllable that are more often of a place or a person here ("Đông Anh", "Lào Cai"): only behind an office of a state. */
export const SHORT_COUNTRIES: readonly string[] = 'lào, nga, anh, pháp, đức, mỹ, ý, bỉ, áo, úc, séc'.split(', ')

export const INTERNATIONAL_BODIES: readonly string[] =
  'liên hợp quốc, liên hiệp quốc, lhq, unicef, undp, unesco, unfpa, un women, who, tổ chức y tế thế giới, ngân hàng thế giới, wb, world bank, ngân hàng phát triển châu á, adb, imf, jica, koica, usaid, giz, ilo, fao, iom, liên minh châu âu, ủy ban châu âu, world vision, plan international, oxfam, save the children, habitat'.split(
    ', ',
  )
