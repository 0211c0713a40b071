package org.dateline.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// How long each of many answers took.
final class Latencies {

  private static final Pattern COLUMNS = Pattern.compile(" {2,}");

  private long[] nanos = new long[1_024];
  private int count;

  /// A row of the table, in milliseconds.
  ///
  /// @param atMost what is aimed at, in words; empty for nothing
  record Row(
      String what, int count, double p50, double p95, double p99, double max, String atMost) {

    static final String HEAD =
        "%-40s  %7s  %9s  %9s  %9s  %9s  %s"
            .formatted("milliseconds", "times", "p50", "p95", "p99", "max", "at most");

    @Override
    public String toString() {
      return String.format(
          Locale.ENGLISH,
          "%-40s  %7d  %9.2f  %9.2f  %9.2f  %9.2f  %s",
          what,
          count,
          p50,
          p95,
          p99,
          max,
          atMost.isEmpty() ? "-" : atMost);
    }

    /// Reads what [#toString] has written.
    static Row parse(String line) {
      List<String> columns = COLUMNS.splitAsStream(line.strip()).toList();
      return new Row(
          Objects.requireNonNull(columns.get(0)),
          Integer.parseInt(columns.get(1)),
          Double.parseDouble(columns.get(2)),
          Double.parseDouble(columns.get(3)),
          Double.parseDouble(columns.get(4)),
          Double.parseDouble(columns.get(5)),
          Objects.requireNonNull(columns.get(6)));
    }
  }

  void add(long taken) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = taken;
  }

  int count() {
    return count;
  }

  /// What has been added so far.
  Row row(String what, String atMost) {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return new Row(
        what, count, at(sorted, .5), at(sorted, .95), at(sorted, .99), at(sorted, 1), atMost);
  }

  /// The least that so many are not above.
  private static double at(long[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
  }
}
