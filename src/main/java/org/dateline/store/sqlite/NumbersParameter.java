package org.dateline.store.sqlite;

import java.util.Collection;
import java.util.stream.Collectors;

/// A set of numbers as one value of a statement, so that one statement serves any count of them.
public final class NumbersParameter {

  /// Goes after `IN`, with [#bound] for its value.
  public static final String SELECT = "(SELECT value FROM json_each(?))";

  private NumbersParameter() {}

  public static String bound(Collection<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }
}
