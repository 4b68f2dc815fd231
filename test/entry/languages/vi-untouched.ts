/** Vietnamese sentences in which nothing is a date. */
export const VI_UNTOUCHED = `
Gọi Mai
Gọi cho chị Mai
Nguyễn Thị Mai
Gặp anh Nam
Trần Văn Nam
Gọi anh Tư
Chị Ba gửi hàng
Anh Hai gọi lại
Chú Năm đến
Cô Sáu hỏi giá
Bác Bảy
Thứ
Gọi cô Thứ
Họp với anh Thu
Gửi chị Thu hợp đồng
Sếp gọi
Gặp sếp về ngân sách
Mua tôm
Mua năm quả táo
Mua nửa ổ bánh mì
Đặt 12 cái ghế
Phòng 5 tầng hai
Phòng 15
Đường 24
Số 10 Tràng Tiền
Phiên bản 2.10
Cập nhật lên 5.12.3
Trả 150 nghìn
Hóa đơn 2026/118
Đơn hàng 12-34-56
Gọi 0912 345 678
Gọi +84 912 345 678
Giá 15.30 đô
Tỷ lệ 16:9
Biên bản thứ nhất
Thứ tự ưu tiên
Báo cáo tuần
Báo cáo tháng
Báo cáo năm
Kế hoạch ngày
Lịch làm việc
Ăn sáng với Lan
Ăn trưa với khách
Ăn tối với đối tác
Bữa trưa cho đoàn
Cơm trưa văn phòng
Sửa đồng hồ
Mua đồng hồ treo tường
Giờ hành chính
Phút mặc niệm
Mỗi người một việc
Mỗi phòng một ghế
Phần hai của hợp đồng
Bản nháp đầu tiên
Tầng ba
Sơ cứu
Hóa đơn cuối cùng
Lần trước
Đo lại hai lần
In 3 bản
In hai bản hợp đồng
Đặt bàn cho 5 người
Đi ngân hàng
Đến khi có thông báo
Cuối hành lang
Đầu dự án
Giữa hội trường
Cà phê sáng
Chợ đêm
Ca tối
Tôi gọi lại
Sau đó báo cáo
Trước mắt cần làm
Trước tiên gọi khách
Sau cùng ký
Một phần tư
Nửa quả táo
Nhà 8 ngõ 3
Chuyến bay 1530
Tầng 2
Giảm 20 phần trăm
Thùng 3
Windows 11
Quy tắc 80/20
Hỗ trợ 24/7
Khóa học C++
Lỗi #42
https://vidu.vn/2026-12-24/tin
Viết cho thusau@vidu.vn
Đọc "sáng mai"
Trả lời “hẹn thứ sáu”
Hỏi Hà về báo giá
Viết lại điều 5
Điều 15 hợp đồng
Khoản 2 luật
3 màu
5 nghìn đồng
20 khách
Chỗ 3
Ngày và đêm
Năm mới phát tài
Tháng cô hồn
Tuần lễ vàng
Người thứ ba
May áo dài
Sáng kiến mới
Chiều cao bàn
Tối ưu quy trình
`;
