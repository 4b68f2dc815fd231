import { rows } from '../fixed-clock';

/** Vietnamese dates as people type them; clock as in `SATURDAY`. A repetition follows its first due moment. */
export const VI = rows(`
  hôm nay | 2026-11-21
  hom nay | 2026-11-21
  hôm nay lúc 15h | 2026-11-21 15:00
  3 giờ chiều hôm nay | 2026-11-21 15:00
  3 giờ chiều nay | 2026-11-21 15:00
  chiều nay | 2026-11-21 15:00
  chiều nay lúc 4 giờ | 2026-11-21 16:00
  tối nay | 2026-11-21 20:00
  tối nay lúc 8 giờ | 2026-11-21 20:00
  8h tối nay | 2026-11-21 20:00
  trưa nay | 2026-11-21 12:00
  đêm nay | 2026-11-21 22:00
  ngày mai | 2026-11-22
  ngay mai | 2026-11-22
  mai | 2026-11-22
  sáng mai | 2026-11-22 09:00
  8h sáng mai | 2026-11-22 08:00
  8 giờ sáng mai | 2026-11-22 08:00
  8 giờ sáng ngày mai | 2026-11-22 08:00
  sáng mai lúc 7 giờ 30 | 2026-11-22 07:30
  sáng sớm mai | 2026-11-22 07:00
  trưa mai | 2026-11-22 12:00
  chiều mai | 2026-11-22 15:00
  2 giờ chiều mai | 2026-11-22 14:00
  chiều mai 2h30 | 2026-11-22 14:30
  tối mai | 2026-11-22 19:00
  7h tối mai | 2026-11-22 19:00
  ngày mai lúc 9h | 2026-11-22 09:00
  ngày mai lúc 9 giờ | 2026-11-22 09:00
  ngày mai lúc 9g30 | 2026-11-22 09:30
  ngày mai 14:30 | 2026-11-22 14:30
  ngày mai vào lúc 10 giờ sáng | 2026-11-22 10:00
  trước ngày mai | 2026-11-22
  ngày kia | 2026-11-23
  ngày mốt | 2026-11-23
  hôm qua | 2026-11-20
  thứ hai | 2026-11-23
  thứ 2 | 2026-11-23
  thu hai | 2026-11-23
  vào thứ hai | 2026-11-23
  sáng thứ hai | 2026-11-23 09:00
  thứ hai lúc 8h | 2026-11-23 08:00
  8h sáng thứ hai | 2026-11-23 08:00
  thứ hai tuần sau | 2026-11-23
  thứ hai tuần tới lúc 9h | 2026-11-23 09:00
  thu hai tuan sau | 2026-11-23
  từ thứ hai | 2026-11-23
  từ thứ hai đến thứ sáu | 2026-11-23
  thứ ba | 2026-11-24
  thứ 3 | 2026-11-24
  thứ ba lúc 2 giờ chiều | 2026-11-24 14:00
  chiều thứ ba | 2026-11-24 15:00
  thứ tư | 2026-11-25
  thứ tư 10h15 | 2026-11-25 10:15
  trước thứ tư | 2026-11-25
  thứ năm | 2026-11-26
  chiều thứ năm lúc 4h | 2026-11-26 16:00
  thứ năm tuần tới | 2026-11-26
  thứ sáu | 2026-11-27
  thứ sáu này | 2026-11-27
  thứ sáu tới | 2026-11-27
  thứ 6 tuần này | 2026-11-27
  thứ 6 tuần sau | 2026-11-27
  tối thứ sáu | 2026-11-27 19:00
  17h thứ sáu | 2026-11-27 17:00
  hạn thứ sáu | 2026-11-27
  hạn: thứ sáu lúc 16h | 2026-11-27 16:00
  hạn chót thứ sáu | 2026-11-27
  chậm nhất thứ sáu | 2026-11-27
  trước 5 giờ chiều thứ sáu | 2026-11-27 17:00
  cho thứ sáu | 2026-11-27
  thứ bảy | 2026-11-28
  thứ bảy lúc 15h | 2026-11-21 15:00
  thứ 7 tuần này | 2026-11-21
  chủ nhật | 2026-11-22
  chu nhat | 2026-11-22
  tối chủ nhật | 2026-11-22 19:00
  chủ nhật tuần sau | 2026-11-29
  tuần sau | 2026-11-23
  tuần tới | 2026-11-23
  tuan sau | 2026-11-23
  tuần này | 2026-11-22
  tuần sau nữa | 2026-11-30
  cuối tuần này | 2026-11-21
  cuối tuần sau | 2026-11-28
  đầu tuần sau | 2026-11-23
  giữa tuần sau | 2026-11-25
  tháng sau | 2026-12-01
  tháng tới | 2026-12-01
  tháng này | 2026-11-30
  cuối tháng | 2026-11-30
  cuối tháng này | 2026-11-30
  cuối tháng sau | 2026-12-31
  đầu tháng sau | 2026-12-01
  giữa tháng sau | 2026-12-15
  đầu tháng 3 | 2027-03-01
  giữa tháng 1 | 2027-01-15
  cuối tháng 3 | 2027-03-31
  cuối năm | 2026-12-31
  cuối năm nay | 2026-12-31
  năm sau | 2027-01-01
  trong tháng 3 | 2027-03-01
  trước tháng sáu | 2027-06-01
  cuối quý | 2026-12-31
  ngày 15 | 2026-12-15
  vào ngày 15 | 2026-12-15
  trước ngày 15 | 2026-12-15
  mùng 5 | 2026-12-05
  ngày 15 tháng sau | 2026-12-15
  ngày 15 tháng 3 | 2027-03-15
  15 tháng 3 | 2027-03-15
  ngày 15 tháng ba | 2027-03-15
  ngay 15 thang 3 luc 10h | 2027-03-15 10:00
  ngày 24 tháng 12 năm 2026 | 2026-12-24
  24 tháng 12 lúc 18h | 2026-12-24 18:00
  ngày 24/12 | 2026-12-24
  24/12 | 2026-12-24
  24/12/2026 | 2026-12-24
  24-12-2026 | 2026-12-24
  24.12.2026 | 2026-12-24
  5/12 lúc 9h | 2026-12-05 09:00
  trước 5/12 | 2026-12-05
  9h ngày 5/12 | 2026-12-05 09:00
  thứ sáu ngày 27/11 | 2026-11-27
  thứ sáu, 4/12 | 2026-12-04
  từ ngày 1 đến ngày 5 tháng 12 | 2026-12-01
  từ 1/12 đến 5/12 | 2026-12-01
  3 ngày nữa | 2026-11-24
  ba ngày nữa | 2026-11-24
  sau 3 ngày | 2026-11-24
  trong 3 ngày tới | 2026-11-24
  trong vòng 7 ngày | 2026-11-28
  3 ngày nữa lúc 10h | 2026-11-24 10:00
  một tuần nữa | 2026-11-28
  hai tuần nữa | 2026-12-05
  2 tuần nữa | 2026-12-05
  một tháng nữa | 2026-12-21
  nửa năm nữa | 2027-05-21
  sáu tháng nữa | 2027-05-21
  một năm nữa | 2027-11-21
  1 tiếng nữa | 2026-11-21 11:00
  nửa tiếng nữa | 2026-11-21 10:30
  một tiếng rưỡi nữa | 2026-11-21 11:30
  2 giờ nữa | 2026-11-21 12:00
  15 phút nữa | 2026-11-21 10:15
  sau 15 phút | 2026-11-21 10:15
  5 ngày làm việc nữa | 2026-11-27
  3 ngày trước | 2026-11-18
  lúc 15h | 2026-11-21 15:00
  lúc 15:30 | 2026-11-21 15:30
  lúc 15h30 | 2026-11-21 15:30
  lúc 14 giờ 30 | 2026-11-21 14:30
  14 giờ 30 phút | 2026-11-21 14:30
  2 giờ chiều | 2026-11-21 14:00
  2 giờ rưỡi chiều | 2026-11-21 14:30
  3 giờ kém 15 chiều | 2026-11-21 14:45
  9 giờ sáng | 2026-11-22 09:00
  7 giờ tối | 2026-11-21 19:00
  bảy giờ tối | 2026-11-21 19:00
  10 giờ đêm | 2026-11-21 22:00
  12 giờ trưa | 2026-11-21 12:00
  nửa đêm | 2026-11-22 00:00
  khoảng 3 giờ chiều | 2026-11-21 15:00
  tầm 5 giờ chiều mai | 2026-11-22 17:00
  từ 9h đến 11h | 2026-11-22 09:00
  9h-11h sáng mai | 2026-11-22 09:00
  sáng mai từ 9h đến 11h | 2026-11-22 09:00
  trước Giáng sinh | 2026-12-25
  hàng ngày | 2026-11-21 FREQ=DAILY
  mỗi ngày | 2026-11-21 FREQ=DAILY
  mỗi ngày lúc 8h | 2026-11-22 08:00 FREQ=DAILY
  hằng ngày lúc 8 giờ sáng | 2026-11-22 08:00 FREQ=DAILY
  mỗi sáng | 2026-11-22 09:00 FREQ=DAILY
  cách ngày | 2026-11-21 FREQ=DAILY;INTERVAL=2
  3 ngày một lần | 2026-11-21 FREQ=DAILY;INTERVAL=3
  mỗi 3 ngày | 2026-11-21 FREQ=DAILY;INTERVAL=3
  mỗi thứ sáu | 2026-11-27 FREQ=WEEKLY;BYDAY=FR
  mỗi thứ sáu lúc 15h | 2026-11-27 15:00 FREQ=WEEKLY;BYDAY=FR
  thứ sáu hàng tuần | 2026-11-27 FREQ=WEEKLY;BYDAY=FR
  tối thứ sáu hàng tuần | 2026-11-27 19:00 FREQ=WEEKLY;BYDAY=FR
  thứ hai và thứ năm hàng tuần | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TH
  hàng tuần | 2026-11-21 FREQ=WEEKLY
  hằng tuần | 2026-11-21 FREQ=WEEKLY
  hàng tuần vào thứ hai | 2026-11-23 FREQ=WEEKLY;BYDAY=MO
  mỗi tuần | 2026-11-21 FREQ=WEEKLY
  mỗi 2 tuần | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  hai tuần một lần | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  2 tuần một lần vào thứ sáu | 2026-11-27 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
  mỗi ngày làm việc | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  mỗi cuối tuần | 2026-11-21 FREQ=WEEKLY;BYDAY=SA,SU
  hàng tháng | 2026-11-21 FREQ=MONTHLY
  ngày 15 hàng tháng | 2026-12-15 FREQ=MONTHLY;BYMONTHDAY=15
  ngày 15 mỗi tháng | 2026-12-15 FREQ=MONTHLY;BYMONTHDAY=15
  thứ hai đầu tiên của tháng | 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
  thứ sáu cuối cùng của tháng | 2026-11-27 FREQ=MONTHLY;BYDAY=-1FR
  thứ hai đầu tiên mỗi tháng | 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
  ngày làm việc cuối cùng của tháng | 2026-11-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  3 tháng một lần | 2026-11-21 FREQ=MONTHLY;INTERVAL=3
  hàng quý | 2026-11-21 FREQ=MONTHLY;INTERVAL=3
  hàng năm | 2026-11-21 FREQ=YEARLY
  24/12 hàng năm | 2026-12-24 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
  mỗi 2 tuần đến tháng 6 | 2026-11-21 FREQ=WEEKLY;INTERVAL=2;UNTIL=20270601
  mỗi ngày từ thứ hai | 2026-11-23 FREQ=DAILY
  3 ngày sau khi hoàn thành | 2026-11-21 FREQ=DAILY;INTERVAL=3
  tháng 3 tới | 2027-03-01
  buổi chiều nay | 2026-11-21 15:00
  từ thứ 2 đến thứ 6 | 2026-11-23
  thứ 2, 4, 6 hàng tuần | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  mỗi thứ 3, 5 | 2026-11-24 FREQ=WEEKLY;BYDAY=TU,TH
  mỗi tháng vào ngày 15 | 2026-12-15 FREQ=MONTHLY;BYMONTHDAY=15
  mỗi ngày trừ chủ nhật | 2026-11-21 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
  mỗi ngày lúc 9h và 17h | 2026-11-21 17:00 FREQ=DAILY;BYHOUR=9,17
  tuần hai lần | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TH
  mỗi tuần ba lần | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  ngay 2 lan | 2026-11-21 17:00 FREQ=DAILY;BYHOUR=9,17
  hai lần mỗi tháng | 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1,15
`);
