import type { Lexicon } from './lexicon';

/** Vietnamese. "mai", "hai", "tư" are names and numbers as well, so weekdays need their "thứ". */
export const vi: Lexicon = {
  day: [
    [0, 'hôm nay|bữa nay'],
    [1, 'ngày mai|mai nhé|~mai'],
    [2, 'ngày kia|ngày mốt|~mốt'],
    [-1, 'hôm qua'],
  ],
  weekday: [
    [1, 'thứ hai|thứ 2|~t2'],
    [2, 'thứ ba|thứ 3|~t3'],
    [3, 'thứ tư|thứ 4|~t4'],
    [4, 'thứ năm|thứ 5|~t5'],
    [5, 'thứ sáu|thứ 6|~t6'],
    [6, 'thứ bảy|thứ 7|~t7'],
    [7, 'chủ nhật|~cn'],
  ],
  month: [
    [1, 'tháng 1|tháng một|tháng giêng'], [2, 'tháng 2|tháng hai'], [3, 'tháng 3|tháng ba'], [4, 'tháng 4|tháng tư'], [5, 'tháng 5|tháng năm'],
    [6, 'tháng 6|tháng sáu'], [7, 'tháng 7|tháng bảy'], [8, 'tháng 8|tháng tám'], [9, 'tháng 9|tháng chín'], [10, 'tháng 10|tháng mười'],
    [11, 'tháng 11|tháng mười một'], [12, 'tháng 12|tháng mười hai|tháng chạp'],
  ],
  unit: [
    ['minute', 'phút'],
    ['hour', 'giờ|tiếng'],
    ['day', 'ngày|hôm'],
    ['workday', 'ngày làm việc'],
    ['week', 'tuần'],
    ['month', 'tháng'],
    ['year', 'năm'],
    ['weekend', 'cuối tuần'],
  ],
  number: [
    [1, 'một'], [2, 'hai'], [3, 'ba'], [4, 'bốn'], [5, 'năm'], [6, 'sáu'], [7, 'bảy'], [8, 'tám'], [9, 'chín'], [10, 'mười'],
    [0.5, 'nửa'],
  ],
  which: [
    ['this', 'này'],
    ['next', 'sau|tới'],
    ['last', 'trước|vừa rồi'],
  ],
  part: [
    [{ minutes: 540, half: 'am' }, 'sáng|buổi sáng'],
    [{ minutes: 900, half: 'pm' }, 'chiều|buổi chiều'],
    [{ minutes: 1140, half: 'pm' }, 'tối|buổi tối'],
    [{ minutes: 1200, half: 'pm', today: true }, 'tối nay'],
    [{ minutes: 540, half: 'am', today: true }, 'sáng nay'],
    [{ minutes: 900, half: 'pm', today: true }, 'chiều nay'],
  ],
  clock: [[720, '12 giờ trưa|giữa trưa'], [0, 'nửa đêm']],
  edge: [['start', 'đầu'], ['mid', 'giữa'], ['end', 'cuối']],
  often: [
    [{ unit: 'day', interval: 1 }, 'hàng ngày|hằng ngày'],
    [{ unit: 'week', interval: 1 }, 'hàng tuần|hằng tuần'],
    [{ unit: 'month', interval: 1 }, 'hàng tháng|hằng tháng'],
    [{ unit: 'year', interval: 1 }, 'hàng năm|hằng năm'],
  ],
  link: [
    ['at', 'lúc|vào lúc'], ['on', 'vào|ngày|vào ngày'], ['by', 'trước|hạn|hạn:|hạn chót'], ['for', 'cho'], ['fromNow', 'nữa|sau'], ['oclock', 'giờ'],
    ['every', 'mỗi'], ['and', 'và'], ['to', 'đến|tới'], ['continues', 'với|cho|về|và|để|ở|tại|nhé|nha'],
  ],
};
