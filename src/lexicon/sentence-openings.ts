/**
 * Words by which the beginning of a sentence is known where no mark ends the one before: a caption or a subheading that
 * has run together with the text.
 */

/** Words that open a sentence, each with those behind it that say so. */
export const OPENINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'tuy nhiên,vậy',
    'phát biểu',
    'tham dự',
    'tới dự',
    'đến dự,nay',
    'cùng dự,với,ngày,tham',
    'dự hội,buổi,lễ,đại',
    'tại hội,buổi,cuộc,đại,phiên,kỳ,lễ,diễn,đây,trụ,nơi,các,khuôn',
    'về phía,phần,việc,vấn',
    'thời gian',
    'trước đó,hết,tình,mắt',
    'sau khi,đó,buổi,hội,lễ,phiên,báo,phần',
    'bên cạnh',
    'ngoài ra,các,những,việc',
    'đồng thời',
    'theo đó,báo,ông,bà,thống,yêu,kế,chương,số,đánh,quy,vị,dự',
    'nhân dịp',
    'cũng tại,theo,trong,nhờ,như',
    'trong thời,khuôn,đó,khi,giai,buổi,cuộc,phiên,phần,năm,quá,những,các,số,bối,tháng,ngày,nhiệm,chương,diễn,bài,không',
    'sáng nay,ngày,cùng',
    'chiều nay,ngày,cùng',
    'tối nay,ngày,cùng',
    'thay mặt',
    'với những,sự,tinh,mục,quyết',
    'ngay sau,khi,từ,trong',
    'từ nay,đầu,năm,những,ngày,đó,khi,thực',
    'một trong,vấn,điểm,lần',
    'khi được,nói,trao,trả,đến',
    'mặc dù',
    'đáp từ',
    'trả lời',
    'trao đổi',
    'hiện nay,tại',
    'đây là',
    'nếu không',
    'tiếp thu',
    'không chỉ',
    'nhiều ý,đại',
    'các đại',
  ].map((row) => {
    const [word = '', next = ''] = row.split(' ')
    return [word, new Set(next.split(','))] as const
  }),
)

/** Behind these a capital is part of a name: "Phòng Theo dõi", "Cuộc thi Một số ...", "bản tin Trong những ngày". */
export const NAMED = new Set('phòng ban khoa hội quỹ thi trào đề mục phẩm phim sách bài tin thơ kịch án'.split(' '))

/** Words that open a sentence in front of another capital. */
export const FORMS_OF_ADDRESS = new Set(['ông', 'bà', 'phó'])
/** Photos of nobody: "Ảnh internet", "Ảnh minh họa". */
export const NO_PHOTOGRAPHER = new Set(['internet', 'họa', 'liệu', 'ttxvn', 'cttđt', 'ctv'])

/** First words of an office. */
export const OFFICES = new Set(
  'chủ tịch,phó chủ,phó thủ,phó bí,phó giám,phó trưởng,bí thư,thủ tướng,bộ trưởng,thứ trưởng,tổng bí,tổng giám,giám đốc,cục trưởng,chánh văn,đồng chí,đại tá,đại tướng,thượng tướng,trung tướng,thiếu tướng'.split(
    ',',
  ),
)
/** Behind these an office is not the subject of a new sentence: it is governed, or the clause goes on. */
export const GOVERNS = new Set(
  'của được bị giao nghị cầu cáo do với cho bởi như rằng là để mà khi nếu tại nguyên cùng và gặp tiếp đón chào theo tặng mời lời nhưng thì vì nên ơn trình gửi lên về từ đến tới thời ý xin mong nhắc nghe biết nói chúc mừng hỏi kiêm'.split(
    ' ',
  ),
)
/** Words that open a clause which the comma has been left out behind: "Tại buổi họp Bộ trưởng cho biết". */
export const FRONTED = new Set(
  'tại trong sáng trưa chiều tối đêm ngày theo cũng để với qua từ sau trước hôm khi nhân về phát kết cho tuy còn đến trả trao đối thay tham dự do cùng bên nói'.split(
    ' ',
  ),
)
