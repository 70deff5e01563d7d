/**
 * Words by which a task shows: verbs that open it, and words that make a duty of what follows. Compiled from
 * reading conclusions, directives and resolutions; folded.
 */

/** Verbs that open a task: "tăng cường kiểm tra ...", "hoàn thành trước ngày ...". */
export const TASK_VERBS: readonly string[] =
  'tiếp tục, tăng cường, đẩy mạnh, đẩy nhanh, thực hiện, tổ chức, xây dựng, phát huy, phát triển, nâng cao, chủ động, tích cực, khẩn trương, kịp thời, kiện toàn, bố trí, chuẩn bị, đảm bảo, bảo đảm, hoàn thành, hoàn thiện, hoàn tất, phối hợp, quan tâm, chú trọng, chăm lo, tham mưu, nỗ lực, vận hành, đổi mới, tạo, thúc đẩy, thu hút, triển khai, phấn đấu, xử lý, áp dụng, vận động, tuyên truyền, đào tạo, bồi dưỡng, ứng dụng, tiến hành, rà soát, giải quyết, giữ vững, giữ gìn, từng bước, quán triệt, đề cao, chỉ đạo, nhận thức, rút kinh nghiệm, công bố, phòng chống, phòng, nghiên cứu, đôn đốc, khắc phục, phân công, phân định, duy trì, làm tốt, làm, mở rộng, kiểm tra, giám sát, hướng dẫn, hỗ trợ, tập trung, huy động, khai thác, quản lý, nghiêm túc, kiên quyết, quyết liệt, siết chặt, củng cố, nêu cao, gương mẫu, không để, không được, hạn chế, giảm, cắt giảm, rút ngắn, tháo gỡ, khuyến khích, bãi bỏ, sửa đổi, bổ sung, cung cấp, báo cáo, đề xuất, kiến nghị, lập, ban hành, xác định, lồng ghép, sớm, thường xuyên, chấp hành, tuân thủ, theo dõi, nắm chắc, nắm bắt, nhân rộng, phát hiện, phổ biến, đánh giá, tổng hợp, tôn vinh, đăng ký, khơi dậy, khơi thông, đoàn kết, thi đua, quyết tâm, cải thiện, cải cách, chống, chấn chỉnh, ưu tiên, đầu tư, gắn, coi, lấy, có giải pháp, có chính sách, có kế hoạch, có lộ trình, có biện pháp, có phương án, có sự, trước mắt, chia sẻ, hợp tác, thể hiện, sáng tạo, linh hoạt, tận dụng, tranh thủ, bám sát, chuyển đổi, chuyển, cụ thể hóa, đa dạng, định hướng, giao, yêu cầu, đề nghị, mong muốn, giữ, giáo dục, giúp, hình thành, kết nối, kêu gọi, khôi phục, lắng nghe, luôn, mạnh dạn, ngăn chặn, nhanh chóng, phân bổ, phê duyệt, quy hoạch, sắp xếp, sẵn sàng, tạm dừng, thành lập, thẩm định, tìm, tính toán, tổng kết, trình, ứng phó, xem xét, xúc tiến, bảo vệ, bảo tồn, biến, đặt, điều chỉnh, đồng hành, dành, chuyên nghiệp, trang bị, truyền thông, tu bổ, xóa, vận dụng, vượt qua, xã hội hóa, tham gia, thành thạo, tránh, góp ý, chỉnh sửa, cập nhật, gấp rút, mua sắm, thiết lập, xác lập, cắt bỏ, gỡ bỏ, loại bỏ, loại trừ, thí điểm, thu hồi, sơ tán, di dời, di chuyển, bố phòng, điều tra, truy vết, truy quét, trấn áp, đấu tranh, răn đe, xét nghiệm, cách ly, công khai, minh bạch, khen thưởng, rèn luyện, học tập, tu dưỡng, trau dồi, thực hành, tiết kiệm, thắt chặt, thanh tra, kiểm soát, kiểm điểm, kiểm đếm, kiểm định, cải tiến, hiện đại hóa, số hóa, chuẩn hóa, đơn giản hóa, liên kết, thiết kế, thi công, giải ngân, giải phóng mặt bằng, bồi thường, hoàn trả, chi trả, phân luồng, phân loại, phân cấp, cứu trợ, cứu hộ, phục hồi, tái cơ cấu, cơ cấu lại, quảng bá, đăng tải, truyền tải, làm rõ, làm sâu sắc, làm chủ, hoạch định, đối thoại, cương quyết, dứt khoát, gìn giữ, kế thừa, tích hợp, thay thế, sửa chữa, nâng cấp, tinh gọn, sáp nhập, luân chuyển, tuần tra, ứng trực, xử phạt, hưởng ứng, chung tay, chung sức, đồng lòng, vào cuộc, đi sâu, đi đầu, không chủ quan, không lơ là, không ngừng, không chạy theo, không cho, không đùn đẩy, không né tránh, tuyệt đối, đặc biệt chú ý, chú ý, cố gắng, định kỳ, kết hợp, nhân lên, lan tỏa, cử, khoanh vùng, niêm yết, kê khai, tiêm phòng, vệ sinh, nạo vét, gia cố, khơi gợi, tiếp cận, cân đối, tăng tốc, tăng thu, nâng, quyết toán, thanh toán, tự giác, tích lũy, đề phòng, cảnh giác, dừng, tạm ngừng, đình chỉ, mời, lắp đặt, tháo dỡ, đóng cửa, cấm, phản ánh kịp thời, phản ánh đúng, phản ánh trung thực, phản ánh đầy đủ, phản ánh sinh động, phản ánh chân thực, lãnh đạo thực hiện, lãnh đạo tốt, lãnh đạo toàn diện, khảo sát lại, gỡ khó, sử dụng hiệu quả, sử dụng có hiệu quả, thông tin kịp thời, tiếp thu đầy đủ, dự báo sát, nói đi đôi, nêu gương'.split(
    ', ',
  )

/** Words that make a duty of what follows them. */
export const DUTY_WORDS: readonly string[] =
  'cần, rất cần, phải, hãy, đừng, không được, không để, không thể để, bắt buộc, có trách nhiệm, chịu trách nhiệm, nhiệm vụ trọng tâm, nhiệm vụ hàng đầu, chậm nhất, nghiêm cấm, tuyệt đối không, dứt khoát phải, dứt khoát không, không nên, đòi hỏi, cứ yên tâm, cứ mạnh dạn, cứ thẳng thắn, cứ gọi, cứ báo, cứ liên hệ, cứ hỏi, cứ nói'.split(
    ', ',
  )

/** Numbers that open the points of a speech. */
export const POINT_OPENINGS: readonly string[] =
  'một là, hai là, ba là, bốn là, năm là, sáu là, bảy là, tám là, chín là, mười là, thứ nhất, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ tám, thứ chín, thứ mười, trước hết, cuối cùng, tiếp theo'.split(
    ', ',
  )

/** What a speaker commits to: "sẽ tiếp thu, nghiên cứu", "sẽ xem xét hỗ trợ". */
export const COMMITMENT_VERBS: readonly string[] =
  'tiếp tục, tiếp thu, nghiên cứu, xem xét, hỗ trợ, chỉ đạo, phối hợp, tăng cường, tập trung, thành lập, tổ chức, có cơ chế, có chính sách, có văn bản, có kế hoạch, có sự phối hợp, làm hết sức, nỗ lực, sớm, báo cáo, kiến nghị, đề nghị, đề xuất, trình, ban hành, xây dựng, rà soát, đẩy mạnh, triển khai, tạo điều kiện, tạo mọi điều kiện, giải quyết, khắc phục, đồng hành, bố trí, dành, giảm, kiểm tra, hoàn thiện, cùng, luôn, thực hiện, lắng nghe, ghi nhận, quan tâm, sửa, xử lý, thanh tra, cử, mời, giúp đỡ, ưu tiên, bổ sung, được trung ương xem xét, được xem xét, bàn giao, làm việc với, phân bổ, cấp, gửi, công khai, tổng hợp, tập hợp, chuyển, chất vấn, đeo bám, đôn đốc, theo dõi, giám sát, tham mưu, kiểm điểm, vận động, sửa chữa, nâng cấp, khởi công, bảo vệ, quyết liệt, quyết tâm, cố gắng, kiên quyết'.split(
    ', ',
  )

/** Words behind a subject that make a task of a plain sentence: "các địa phương khẩn trương ...". */
export const TASK_ADVERBS: readonly string[] =
  'tiếp tục, khẩn trương, chủ trì, chú trọng, tăng cường, tập trung, phối hợp, chủ động, rà soát, sớm, đẩy mạnh, nghiên cứu, tham mưu, kịp thời, nghiêm túc, quan tâm, hỗ trợ, tạo điều kiện, bảo đảm, đảm bảo, huy động, xử lý, đổi mới, cụ thể hóa, tận dụng, tranh thủ, nỗ lực, giám sát, tập huấn, hướng dẫn, triển khai, thực hiện, xây dựng, tổ chức, kiểm tra, kiểm soát, phấn đấu, nâng cao, quyết liệt, bố trí, đôn đốc, phát huy, thường xuyên, tích cực, xem xét, ưu tiên, hoàn thiện, hoàn thành, đề xuất, báo cáo, theo dõi, làm tốt, bám sát, phân công, tuyên truyền, vận động, đẩy nhanh, nhanh chóng, thẩm định, quán triệt, siết chặt, chấn chỉnh, nêu cao, gương mẫu, kiên quyết, nắm bắt, kiện toàn, chăm lo'.split(
    ', ',
  )

/** Behind a body, further verbs that go on with a list of tasks; elsewhere they tell what it does as well. */
export const TASK_VERBS_OF_A_BODY: readonly string[] =
  'cử, kiến nghị, tiến hành, chấp hành, tuân thủ, khắc phục, rút kinh nghiệm, phát hiện, ngăn chặn, bảo vệ, giữ vững, giữ gìn, củng cố, cập nhật, công khai, niêm yết, quản lý, giải quyết, tháo gỡ, đề cao, lắng nghe, chia sẻ, đồng hành, chung tay, hợp tác, duy trì, đăng ký, cam kết, trình, bổ sung, sửa đổi, hưởng ứng, gắn, lồng ghép, liên kết, kết nối, thi đua, thi đấu, làm việc, đi sâu, đi đầu, cố gắng, lưu ý, lấy, coi, cùng, cải thiện, cải tiến, tận tâm, thăm hỏi, trực, tuần tra, phối kết hợp, điều hành, điều chỉnh, sẵn sàng phương án, sẵn sàng các phương án, sẵn sàng lực lượng, sẵn sàng nhân lực, sẵn sàng vật tư, sẵn sàng phương tiện, sẵn sàng ứng phó, sẵn sàng ứng cứu, sẵn sàng triển khai, sẵn sàng xử lý'.split(
    ', ',
  )

/** Who is given tasks: bodies, and those at their head; words for several or for each ("các", "hai", "mỗi") with whatever follows. */
export const TASK_DOERS: readonly string[] =
  'các, hai, ba, bốn, mỗi, từng, toàn ngành, toàn thể, toàn tỉnh, toàn huyện, toàn đảng bộ, toàn hệ thống, toàn lực lượng, ngành, cơ quan, đơn vị, địa phương, chính quyền, cấp ủy, doanh nghiệp, khu phố, khu dân cư, khu, thôn, ấp, bản, buôn, làng, xã, phường, thị trấn, thị xã, quận, huyện, tỉnh, thành phố, sở, ban, phòng, hạt, đội, trạm, cục, chi cục, viện, trường, nhà trường, chi hội, đoàn thể, chi bộ, đảng bộ, đảng ủy, công ty, tập đoàn, bệnh viện, trung tâm, công an, mặt trận, ban công tác mặt trận, lực lượng, hợp tác xã, mỗi cán bộ, nhân dân, người dân, bà con, văn phòng, thanh tra, kiểm lâm, biên phòng, bộ đội, quân đội, dân quân, chủ đầu tư, nhà thầu, chủ rừng, ban quản lý, tư vấn giám sát, đơn vị thi công, mặt trận và các đoàn thể, báo đài, cơ sở, tổ công tác, nhà máy, nông trường, lâm trường, chủ tịch, bí thư, giám đốc, thủ trưởng, người đứng đầu, ngân hàng, thành đoàn, huyện đoàn, đoàn thanh niên, học viện'.split(
    ', ',
  )
