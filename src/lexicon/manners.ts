/**
 * In what mood or manner somebody speaks or acts: "ông Lò Văn An, Giám đốc Sở Y tế | hồ hởi | cho biết". Folded; of two
 * syllables each, so that none ends the name of an office by chance.
 */
export const MANNERS: readonly string[] =
  'quây quần, háo hức, nô nức, vui vẻ, vui mừng, vui sướng, phấn khởi, phấn chấn, hồ hởi, hào hứng, hớn hở, hài lòng, hân hoan, say sưa, say mê, mạnh dạn, tự tin, tự hào, xúc động, nghẹn ngào, bồi hồi, bùi ngùi, ngậm ngùi, rưng rưng, chân thành, chân tình, thân tình, cởi mở, thẳng thắn, thành thật, thật thà, thành khẩn, nhiệt tình, nhiệt thành, hăng hái, sôi nổi, trăn trở, băn khoăn, bức xúc, tha thiết, thiết tha, dí dỏm, hóm hỉnh, hài hước, cặn kẽ, tỉ mỉ, tận tình, ân cần, niềm nở, kiên quyết, dứt khoát, quả quyết, gay gắt, bình tĩnh, ôn tồn, từ tốn, nhẹ nhàng, tươi cười, mỉm cười, trầm ngâm, rành rọt, dõng dạc, nghiêm túc, nghiêm khắc, thành kính, kính cẩn, trân trọng, vinh dự, hân hạnh'.split(
    ', ',
  )
