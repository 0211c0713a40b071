package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.dateline.model.query.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// What tests of the query language share: an index, and what a query finds in it.
abstract class QueryTestCase {

  @TempDir Path folder;
  IndexFixture fixture;

  @BeforeEach
  void open() {
    fixture = IndexFixture.open(folder, "store", this::called);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  /// The numbers of the names of whom a query calls so; nobody is, unless a test says who.
  Set<Long> called(Clause.EntityClause named) {
    return Set.of();
  }

  /// That just these articles have all that is asked for.
  void assertFound(String words, Long... numbers) {
    assertThat(fixture.complete(words)).as(words).containsExactlyInAnyOrder(numbers);
  }
}
