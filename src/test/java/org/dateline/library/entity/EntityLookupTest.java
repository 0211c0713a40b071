package org.dateline.library.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityLookupTest {

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Samples.empty(folder);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void what_is_not_there_is_said_by_its_name() {
    assertThat(failure(() -> library.article("no such")))
        .isEqualTo(new Failure.NoArticle("no such"));
    assertThat(failure(() -> library.articleCalled("No headline")))
        .isEqualTo(new Failure.NoArticle("No headline"));
    assertThat(failure(() -> library.entities().named("Nobody At All")))
        .isEqualTo(new Failure.NoEntity("Nobody At All"));
    assertThat(failure(() -> library.entities().named(" "))).isEqualTo(new Failure.NoEntity(" "));
    assertThat(failure(() -> library.entities().profile(-1))).isInstanceOf(Failure.NoEntity.class);
    assertThat(library.search(SearchQuery.mentioning(-1), 1).total()).isZero();
    assertThat(library.entities().numbered(List.of(-1L))).isEmpty();
  }

  private static Failure failure(Runnable question) {
    return catchThrowableOfType(LibraryException.class, question::run).failure();
  }
}
