package org.dateline.store;

import java.util.Collection;
import java.util.stream.Collectors;

/// A set of numbers as one value of a statement, so that one statement serves any count of them.
final class Numbers {

  /// Goes after `IN`, with [#bound] for its value.
  static final String SELECT = "(SELECT value FROM json_each(?))";

  private Numbers() {}

  static String bound(Collection<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }
}
