/** Words by which a sentence tells of events that somebody is to hold, ought to hold or is wont to hold. All folded. */

/** With these somebody is told to do what follows: "yêu cầu các địa phương | tổ chức". */
export const ORDERED: readonly string[] =
  'yêu cầu,đề nghị,kiến nghị,chỉ đạo,giao,giao cho,giao nhiệm vụ cho,phân công,đôn đốc,nhắc nhở,cho phép,khuyến khích,hướng dẫn,đề xuất,chấp thuận cho,nêu rõ :,nêu rõ,quy định :,quy định'.split(
    ',',
  )

/** Whom such words tell it, where no body is known by its name. */
export const ADDRESSEES: readonly string[] =
  'các,những,từng,mỗi,toàn,ubnd,ủy ban,sở,ban,phòng,công an,bộ,ngành,chính quyền,địa phương,cơ quan,đơn vị,hội,đoàn,trường,nhà trường,bệnh viện,doanh nghiệp,công ty,chủ đầu tư,người dân,cấp ủy,đảng ủy,chi bộ,huyện,xã,tỉnh,thành phố,người đứng đầu,thủ trưởng,lãnh đạo,chủ tịch,giám đốc,văn phòng,thanh tra,cục,chi cục,trung tâm'.split(
    ',',
  )

/** Directly before "tổ chức" or the verb: it ought to be, can be or has to be done, whenever that is. */
export const OUGHT: readonly string[] =
  'phải,cần,nên,cần phải,có trách nhiệm,có nhiệm vụ,có thể,có quyền,được phép,không được,mục tiêu,chỉ tiêu,trình tự,thẩm quyền,kinh phí,chi phí,mức chi,quy trình,thủ tục,điều kiện,thời gian,thời hạn,nguyên tắc,hồ sơ'.split(
    ',',
  )

/** Directly before them, in a sentence that tells no day: it is done again and again, or is a means to something. */
export const WONT: readonly string[] =
  'thường,thường xuyên,luôn,luôn luôn,đều,lại,còn,hay,chú trọng,quan tâm,đẩy mạnh,tăng cường,duy trì,tích cực,chủ động,nhờ,là,việc,bằng cách,thông qua,có dịp,mỗi lần,không'.split(
    ',',
  )

/** A sentence that opens with a stretch of time tells what was done, or will be, in the course of it. */
export const STRETCHES: readonly string[] =
  'những năm qua,những năm gần đây,nhiều năm nay,nhiều năm qua,mấy năm nay,mấy năm qua,thời gian qua,thời gian gần đây,thời gian tới,thời gian vừa qua,từ đầu năm,từ đầu nhiệm kỳ,đầu năm đến nay,định kỳ,mỗi khi,mỗi dịp,mỗi năm,hằng năm,hàng năm,hằng tháng,hàng tháng,hằng quý,hàng quý,hằng tuần,hàng tuần,đến nay,tính đến,lâu nay,bấy lâu nay,trong nhiệm kỳ,trong giai đoạn,6 tháng đầu,9 tháng đầu,3 tháng đầu,sáu tháng đầu,ba tháng đầu,chín tháng đầu'.split(
    ',',
  )

/** Papers that rule what is to be done: "Quy định về | kiểm tra", "Công điện của Bộ nêu rõ". */
export const RULINGS: readonly string[] =
  'quy định,quy chế,kế hoạch,quyết định,chỉ thị,nghị quyết,nghị định,thông tư,hướng dẫn,văn bản,công văn,công điện,đề án,luật,pháp lệnh,kết luận,thông báo'.split(
    ',',
  )
