import { rows } from '../fixed-clock';

/** Whole Vietnamese entries as an office types them; the clocks are those of `office.test.ts`. */
export const VI_WEDNESDAY = rows(`
  sáng thứ năm phỏng vấn | 2027-03-11 09:00
  gửi danh sách khách trước 12h trưa mai | 2027-03-11 12:00
  báo tên tài xế trước thứ hai | 2027-03-15
  T5 11/3 14h30 họp Teams | 2027-03-11 14:30
  thứ sáu lúc 10 giờ sửa máy photo | 2027-03-12 10:00
  họp thứ 2 15/3 từ 10h đến 12h | 2027-03-15 10:00
  10h15 chị Phương gọi | 2027-03-10 10:15
  9 giờ sáng mai | 2027-03-11 09:00
  7 giờ tối ăn tối | 2027-03-10 19:00
  20h gọi Mỹ | 2027-03-10 20:00
  2 giờ chiều chuyển phát | 2027-03-10 14:00
  ba giờ rưỡi chiều | 2027-03-10 15:30
  bốn giờ kém mười lăm chiều | 2027-03-10 15:45
  4h kém 15 chiều nay | 2027-03-10 15:45
  14 giờ 30 phút | 2027-03-10 14:30
  14:30 chiều mai | 2027-03-11 14:30
  2h30p chiều | 2027-03-10 14:30
  2 tuần nữa nhắc | 2027-03-24
  3 tháng nữa gia hạn tên miền | 2027-06-10
  45p nữa họp | 2027-03-10 10:45
  1h nữa | 2027-03-10 11:00
  một tiếng rưỡi nữa | 2027-03-10 11:30
  nửa tiếng nữa | 2027-03-10 10:30
  sau 14 ngày lúc 9h | 2027-03-24 09:00
  2 ngày trước giáng sinh | 2027-12-23
  1/4 | 2027-04-01
  01/04/27 | 2027-04-01
  1-4-2027 | 2027-04-01
  2027-04-01 14:00 | 2027-04-01 14:00
  12 thg 4 | 2027-04-12
  ngày 5 tháng 5 lúc 8 giờ | 2027-05-05 08:00
  tháng sáu đi biển | 2027-06-01
  cuối tháng sáu | 2027-06-30
  cuối quý này | 2027-03-31
  trước cuối tuần sau | 2027-03-20
  thứ tư tuần sau lúc 15h | 2027-03-17 15:00
  tuần sau thứ tư | 2027-03-17
  thứ hai hai tuần nữa | 2027-03-29
  từ ngày mai mã cửa mới | 2027-03-11
  ngày hai tháng tư | 2027-04-02
  mùng 5 tháng sau | 2027-04-05
  trưa ngày 15 tháng 4 | 2027-04-15 12:00
  8h mỗi ngày trừ cuối tuần | 2027-03-11 08:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  mỗi tuần một lần | 2027-03-10 FREQ=WEEKLY
  14 ngày một lần | 2027-03-10 FREQ=DAILY;INTERVAL=14
  cứ 2 tiếng uống nước | 2027-03-10 12:00 FREQ=HOURLY;INTERVAL=2
  17h30 hàng ngày | 2027-03-10 17:30 FREQ=DAILY
  7h mỗi sáng | 2027-03-11 07:00 FREQ=DAILY
  18h thứ hai và thứ năm hàng tuần | 2027-03-11 18:00 FREQ=WEEKLY;BYDAY=MO,TH
  thứ bảy cách tuần | 2027-03-13 FREQ=WEEKLY;INTERVAL=2;BYDAY=SA
  ngày làm việc đầu tiên của tháng | 2027-04-01 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
  thứ sáu cuối cùng của mỗi tháng | 2027-03-26 FREQ=MONTHLY;BYDAY=-1FR
  cuối tháng hàng tháng | 2027-03-31 FREQ=MONTHLY;BYMONTHDAY=-1
  cuối tháng nào cũng đối chiếu | 2027-03-31 FREQ=MONTHLY;BYMONTHDAY=-1
  sáng thứ hai nào cũng họp | 2027-03-15 09:00 FREQ=WEEKLY;BYDAY=MO
  ba tháng một lần | 2027-03-10 FREQ=MONTHLY;INTERVAL=3
  mỗi quý một lần | 2027-03-10 FREQ=MONTHLY;INTERVAL=3
  6 tháng/lần | 2027-03-10 FREQ=MONTHLY;INTERVAL=6
  2 tuần/lần | 2027-03-10 FREQ=WEEKLY;INTERVAL=2
  hai lần một năm | 2027-03-10 FREQ=MONTHLY;INTERVAL=6
  thứ bảy, chủ nhật hàng tuần | 2027-03-13 FREQ=WEEKLY;BYDAY=SA,SU
  hàng tuần từ 1/4 | 2027-04-01 FREQ=WEEKLY
  chiều thứ sáu hàng tuần dọn bàn | 2027-03-12 15:00 FREQ=WEEKLY;BYDAY=FR
  thứ 2 đến thứ 6 hàng tuần | 2027-03-10 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  từ thứ 2 đến thứ 6 hàng tuần lúc 8h | 2027-03-11 08:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  ngày nào cũng uống thuốc lúc 8h | 2027-03-11 08:00 FREQ=DAILY
  hằng năm vào ngày 5/5 | 2027-05-05 FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5
  thứ sáu hoặc thứ bảy | 2027-03-12
  gấp, trước 15h hôm nay | 2027-03-10 15:00
  muộn nhất là ngày mai | 2027-03-11
  chậm nhất trưa thứ năm | 2027-03-11 12:00
  trong 5 ngày | 2027-03-15
  trong vòng 8 ngày làm việc | 2027-03-22
  trong tuần sau | 2027-03-15
  nửa đêm | 2027-03-11 00:00
  sáng mai trước 9h | 2027-03-11 09:00
  mai sau 14h | 2027-03-11 14:00
  sau 16h hôm nay | 2027-03-10 16:00
  đầu tuần sau | 2027-03-15
  đầu giờ chiều mai | 2027-03-11 13:00
  cuối giờ chiều mai | 2027-03-11 17:00
  giữa tuần sau | 2027-03-17
  Xem lại hợp đồng (trước thứ sáu) | 2027-03-12
  Xem lại hợp đồng - thứ sáu 12h | 2027-03-12 12:00
  thứ sáu: xem lại hợp đồng | 2027-03-12
  hop chieu thu 3 tuan sau | 2027-03-16 15:00
  sang mai 8h | 2027-03-11 08:00
  han 30/4 | 2027-04-30
  ngày cuối cùng của tháng | 2027-03-31
  thứ sáu cuối cùng của tháng 3 team building | 2027-03-26
  12-16/4 hội chợ ở Hà Nội | 2027-04-12
  mỗi thứ tư cách tuần họp nhóm | 2027-03-10 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
  thứ ba hàng tuần 10h gửi báo cáo | 2027-03-16 10:00 FREQ=WEEKLY;BYDAY=TU
  trưa hàng ngày lấy thư | 2027-03-10 12:00 FREQ=DAILY
  mỗi năm một lần khám sức khỏe | 2027-03-10 FREQ=YEARLY
  7h30 các ngày trong tuần pha cà phê | 2027-03-11 07:30 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  cuối tuần nào cũng tưới cây | 2027-03-13 FREQ=WEEKLY;BYDAY=SA,SU
  thu nam tuan sau 9 ruoi hop | 2027-03-18 09:30
  sau bữa trưa gọi anh Phúc | 2027-03-10 13:00
  8h toi mai di xem phim | 2027-03-11 20:00
`);

export const VI_FRIDAY = rows(`
  gửi anh Nam hóa đơn tạm ứng ngay hôm nay | 2027-09-17
  chuẩn bị tài liệu cho hội đồng trước 10h thứ ba | 2027-09-21 10:00
  chị Thảo gọi, thứ hai gọi lại | 2027-09-20
  8h thứ hai bàn giao chìa khóa | 2027-09-20 08:00
  thứ tư 9 rưỡi kiểm toán | 2027-09-22 09:30
  22/9 lúc 11h ký hợp đồng ở phòng công chứng | 2027-09-22 11:00
  nộp tờ khai thuế trước ngày 30/9 | 2027-09-30
  30/9 hạn cuối nhận hồ sơ | 2027-09-30
  từ ngày 1 tháng 10 áp dụng giá mới | 2027-10-01
  đầu tháng 10 đặt lịch treo tường | 2027-10-01
  nhắc sếp công tác phí cuối tuần này | 2027-09-18
  tối thứ năm tuần sau tiệc công ty | 2027-09-23 19:00
  3 tuần nữa kiểm tra giấy in | 2027-10-08
  6 tháng nữa gia hạn bản quyền | 2028-03-17
  90 phút nữa gọi cho shipper | 2027-09-17 15:30
  sáng mai mang xe đi đăng kiểm | 2027-09-18 09:00
  3 rưỡi chiều nay gọi Singapore | 2027-09-17 15:30
  thứ hai từ 13h đến 15h khám sức khỏe | 2027-09-20 13:00
  từ 4/10 đến 8/10 chị Lan nghỉ phép | 2027-10-04
  trước 12h thứ sáu hàng tuần gửi báo cáo tuần | 2027-09-24 12:00 FREQ=WEEKLY;BYDAY=FR
  ngày làm việc cuối cùng mỗi tháng chốt quỹ | 2027-09-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  ngày 15 hàng tháng đóng bảo hiểm | 2027-10-15 FREQ=MONTHLY;BYMONTHDAY=15
  14h thứ năm hàng tuần họp online với nhà cung cấp | 2027-09-23 14:00 FREQ=WEEKLY;BYDAY=TH
  2 tháng một lần thay lõi lọc nước | 2027-09-17 FREQ=MONTHLY;INTERVAL=2
  sáng các ngày làm việc mở hộp thư | 2027-09-20 09:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  mỗi tháng một lần kiểm tra tủ thuốc | 2027-09-17 FREQ=MONTHLY
  tháng 12 hàng năm gửi thiệp | 2027-12-01 FREQ=YEARLY;BYMONTH=12
  T3 16h nha sĩ | 2027-09-21 16:00
  lấy đồ giặt trước 13h thứ bảy | 2027-09-18 13:00
  đặt khách sạn Đà Nẵng cho ngày 12/10 #congtac +Mai | 2027-10-12
  !2 trả lời luật sư trước trưa mai | 2027-09-18 12:00
`);

export const VI_TUESDAY = rows(`
  liên hệ kế toán sáng ngày kia | 2027-06-10 09:00
  ăn trưa với anh Tuấn 12h thứ sáu | 2027-06-11 12:00
  14h30 ngày 11/6 thuyết trình cho ban giám đốc | 2027-06-11 14:30
  nộp hợp đồng đã ký trước thứ hai 14/6 | 2027-06-14
  thứ sáu thứ hai của tháng 7 team building | 2027-07-09
  xác nhận lịch với thợ trước tối mai | 2027-06-09 19:00
  đặt danh thiếp (hạn 25/6) | 2027-06-25
  8 ngày nữa hết thử việc | 2027-06-16
  thứ ba tuần sau lúc 10h15 gọi video với Singapore | 2027-06-15 10:15
  18h45 chủ nhật đón khách ở sân bay | 2027-06-13 18:45
  20 phút nữa gọi giao hàng | 2027-06-08 09:35
  cuối tháng 7 đóng dự án | 2027-07-31
  giữa tháng 8 nhắc khảo sát | 2027-08-15
  8h30 thứ tư hàng tuần họp phòng | 2027-06-09 08:30 FREQ=WEEKLY;BYDAY=WE
  thứ hai cách tuần xem lại chi phí | 2027-06-14 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
  thứ ba và thứ sáu hàng tuần tưới cây | 2027-06-08 FREQ=WEEKLY;BYDAY=TU,FR
  10 ngày một lần kiểm tra mực | 2027-06-08 FREQ=DAILY;INTERVAL=10
  mùng 1 hàng tháng gửi bảng công | 2027-07-01 FREQ=MONTHLY;BYMONTHDAY=1
  trước ngày 5 hàng tháng gửi sao kê | 2027-07-05 FREQ=MONTHLY;BYMONTHDAY=5
  16h mỗi ngày sao lưu | 2027-06-08 16:00 FREQ=DAILY
  mỗi quý kiểm tra bình cứu hỏa | 2027-06-08 FREQ=MONTHLY;INTERVAL=3
  thu 5 10h hop | 2027-06-10 10:00
  13h ngày kia gặp trưởng khoa +Hoa #truong | 2027-06-10 13:00
  sáng mai 8h-10h kiểm kê | 2027-06-09 08:00
  hôm nay từ 11h đến 12h30 hội thảo | 2027-06-08 11:00
  một tuần trước giáng sinh chốt đơn | 2027-12-18
  tháng 11 gia hạn bảo hiểm | 2027-11-01
  trước quốc khánh duyệt lịch nghỉ | 2027-09-02
  từ thứ tư làm việc ở nhà | 2027-06-09
  15h gọi chị Trinh | 2027-06-08 15:00
`);

/** Entries in which nothing says when. */
export const VI_WITHOUT = `
càng sớm càng tốt
họp xong gửi biên bản
Gọi cho anh Sáu Bảnh
Công ty Ban Mai đổi địa chỉ
Mua hai đồng hồ treo tường
In mẫu 2.1
Kiểm tra phòng 204 và 205
Kết quả khảo sát quý trước
Hoa cho cô Tư
Căn hộ 8 đường 30 tháng 4
Nhắn cho chị Ba
Công ty Tháng Tám hóa đơn 17-1-1
Mua sáu chai nước
Thay 3 bóng đèn
Báo thang máy hỏng ở tầng 4
Hẹn lịch với bác sĩ
Tỷ lệ 3:2
Quét trang 10-12
Mã hàng 12.05.114
Viết tổng kết tuần vừa rồi
Gọi cho chị Mai
Mai Lan cần giấy xác nhận
Gửi mail cho anh Tám
Hỏi cô Năm về chìa khóa
Thu nhập quý của công ty
Thu tiền khách hàng
Hợp đồng với công ty Sáng Tạo
Đọc sách Tuổi thơ dữ dội
Đặt 25 cái ghế
15 Lê Lợi, Quận 1
Đường 3 tháng 2 kiểm tra địa chỉ
Cài phiên bản 3.12
Nhập hóa đơn 12/2027
Trả 1.500.000 đồng cho nhà cung cấp
Giảm giá 5% cho khách quen
Gọi 0912 345 678
Phòng 12 hỏng máy lạnh
Điều 7 Bộ luật Lao động
Đường 30 tháng 4 chỗ đậu xe
Mua năm phong bì và hai bìa hồ sơ
Nộp ba bản hợp đồng
Danh sách đồ đi Hà Nội
Đồng hồ hành lang bị chết
Sửa đồng hồ treo tường
Kế hoạch tuần mới
Báo Tuổi Trẻ đăng quảng cáo
So sánh báo giá A và B
Đặt bàn sáu người
Chị Hai hỏi lương
`;
