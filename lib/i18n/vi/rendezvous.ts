import type { rendezvous as english } from '../en/rendezvous';
import type { Localized } from '../message';

export const rendezvous: Localized<typeof english, 'vi'> = {
  'way.legend': 'Cách các trình duyệt tìm thấy nhau',
  'way.team': 'Qua trạm chuyển tiếp của riêng bạn',
  'way.team-hint':
    'Máy chủ do nhóm hoặc công ty bạn vận hành. Nó chuyển tiếp các văn bản đã niêm phong; trạm chuyển tiếp của nhóm còn giữ chúng đến khi được lấy về. Nó thấy địa chỉ mạng và thời điểm, và không đọc được gì.',
  'way.public': 'Qua các trạm chuyển tiếp công cộng',
  'way.public-hint':
    'Máy chủ của người lạ trên internet. Những gì đến đó: các lượt bắt tay đã mã hóa để trình duyệt tìm thấy nhau, không có gì bạn viết. Người vận hành thấy địa chỉ mạng của trình duyệt và lúc nào chúng có mặt.',
  'way.public-hosts': 'Sẽ liên hệ với: {addresses}.',
  'way.none': 'Không cần máy chủ nào',
  'way.none-hint':
    'Mỗi lần, các bạn tự chuyển hai đoạn văn bản ngắn giữa hai trình duyệt: qua tin nhắn, thư hoặc mã QR. Kết nối kéo dài đến khi một trong hai trình duyệt đóng lại. Không trạm chuyển tiếp nào biết gì.',
  'way.here': 'Cài đặt này cho trình duyệt này. Những người khác chọn giống vậy trong trình duyệt của họ.',

  'hand.title': 'Kết nối không cần trạm chuyển tiếp',
  'hand.open': 'Kết nối không cần trạm chuyển tiếp …',
  'hand.intro':
    'Một người tạo một đoạn văn bản và gửi cho người kia, qua tin nhắn, thư hoặc hình. Adjutant của người kia tạo câu trả lời từ đó và gửi lại. Khi ấy hai trình duyệt được kết nối đến khi một bên đóng lại.',
  'hand.make': 'Tạo văn bản để gửi',
  'hand.making': 'Chờ một chút …',
  'hand.offer': 'Gửi đoạn này cho người kia',
  'hand.offer-how':
    'Adjutant của họ tạo câu trả lời từ đó; hãy dán nó bên dưới. Đoạn này dùng được một lần, đến {time}.',
  'hand.answer': 'Gửi lại câu trả lời này',
  'hand.answer-how':
    'Ngay khi người kia dán nó, hai trình duyệt được kết nối. Dùng được một lần, đến {time}.',
  'hand.picture': 'Đoạn văn bản dưới dạng mã QR, cho máy ảnh',
  'hand.given': 'Văn bản bạn nhận được',
  'hand.given-answer': 'Câu trả lời bạn nhận được',
  'hand.take': 'Dùng văn bản này',
  'hand.connecting': 'Đang kết nối hai trình duyệt …',
  'hand.connected': 'Đã kết nối, đến khi một trong hai trình duyệt đóng lại.',
  'hand.expired': 'Đã hết thời hạn. Hãy tạo văn bản mới.',
  'hand.not-connected':
    'Hai trình duyệt không liên lạc được với nhau. Nếu ở khác mạng, máy chủ STUN hoặc TURN trong cài đặt không gian làm việc sẽ giúp được. Nếu Firefox đã tạo câu trả lời, hãy để Firefox tạo văn bản đầu tiên.',
  'hand.gone': 'Kết nối đã kết thúc. Hãy tạo văn bản mới để kết nối lại.',
  'hand.cancel': 'Hủy',
  'hand.hold': 'Giữ hình của người kia trước máy ảnh.',
  'hand.not-a-hand': 'Đây không phải văn bản để kết nối. Văn bản như vậy bắt đầu bằng “adjutant-connect1.”.',
  'hand.newer-hand': 'Nó đến từ Adjutant mới hơn. Hãy cập nhật rồi dán lại.',
  'hand.truncated-hand': 'Thiếu phần cuối. Hãy sao chép toàn bộ, đến dấu chấm.',
  'hand.damaged-hand': 'Một phần đã bị thay đổi trên đường. Hãy nhờ gửi lại.',
  'hand.foreign-hand':
    'Nó dành cho không gian làm việc khác hoặc lời mời khác, hoặc được niêm phong bằng khóa mới hơn khóa của trình duyệt này. Nếu đúng là nó, hãy tạo văn bản ở đây và để người kia trả lời.',
  'hand.elsewhere-hand':
    'Nó dành cho một không gian làm việc khác của bạn, hoặc cho một lời mời. Hãy dán nó ở đó.',
  'hand.expired-hand': 'Nó đã quá mười phút, hoặc đồng hồ hai máy lệch nhau. Hãy nhờ tạo cái mới.',
  'hand.own-hand': 'Nó được tạo trong chính trình duyệt này. Nó dành cho người kia.',
  'hand.used-hand': 'Nó đã được dùng rồi. Hãy nhờ tạo cái mới.',
  'hand.other-offer':
    'Nó trả lời một văn bản khác với văn bản mới nhất tạo ở đây, hoặc văn bản đã dùng. Hãy tạo văn bản mới.',
  'hand.no-room': 'Trình duyệt này không ở trong không gian làm việc đó, hoặc lời mời đã đóng.',
  'hand.no-connections':
    'Trình duyệt không tạo kết nối trực tiếp, hoặc không đọc được máy chủ STUN hay TURN. Hãy kiểm tra kết nối trong cài đặt không gian làm việc.',
  'hand.invite-how':
    'Không có trạm chuyển tiếp. Người kia dán lời mời vào Adjutant ở mục “Tham gia bằng lời mời” và nhận được văn bản cho bạn. Hãy dán nó ở đây và gửi câu trả lời cho họ.',
  'hand.join-how':
    'Không có trạm chuyển tiếp. Hãy gửi văn bản này cho {from} và dán câu trả lời nhận được. Nếu ngồi cùng nhau, mỗi người có thể quét hình của người kia.',
  'hand.join-hint':
    'Lời mời này không nêu trạm chuyển tiếp: bạn và {from} chuyển hai đoạn văn bản giữa hai trình duyệt.',
};
