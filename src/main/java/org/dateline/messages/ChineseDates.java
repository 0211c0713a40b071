package org.dateline.messages;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/// Describes days in Chinese, as they stand before "发布": "2018年5月8日", "2016年至2018年", "2018年5月起".
final class ChineseDates extends DateDescriber {

  ChineseDates() {
    super(
        Locale.SIMPLIFIED_CHINESE,
        Map.of(
            DateUnit.DAY, "uuuu年M月d日",
            DateUnit.DAY_OF_YEAR, "M月d日",
            DateUnit.DAY_OF_MONTH, "d日",
            DateUnit.MONTH, "uuuu年M月",
            DateUnit.MONTH_OF_YEAR, "M月",
            DateUnit.YEAR, "uuuu年"));
  }

  @Override
  String since(String beginning) {
    return beginning + "起";
  }

  @Override
  String before(String beginning) {
    return beginning + "前";
  }

  @Override
  String anyTime() {
    return "任何时间";
  }

  @Override
  String on(String day) {
    return day;
  }

  @Override
  String in(String months) {
    return months;
  }

  @Override
  String fromTo(LocalDate first, LocalDate last, DateUnit full, DateUnit part) {
    return format(full, first) + "至" + format(part, last);
  }
}
