package org.dateline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsParameterTest {

  @TempDir Path folder;

  @Test
  void every_sign_reaches_the_database_as_it_is() {
    List<String> texts =
        List.of("Xi Jinping", "\"Dr.\" \\ O'Neil", "习近平", "\t\n\u0001\u001f ", "😀", "");

    try (Connections connections = Connections.open(new DatabaseFile(folder.resolve("a.db")))) {
      assertThat(
              connections.<List<String>>read(handle ->
                  handle
                      .createQuery("SELECT value FROM json_each(?)")
                      .bind(0, TextsParameter.bound(texts))
                      .mapTo(String.class)
                      .list()))
          .isEqualTo(texts);
    }
  }

  @Test
  void only_what_json_does_not_allow_is_escaped() {
    assertThat(TextsParameter.bound(List.of("a b", "c\td"))).isEqualTo("[\"a b\",\"c\\u0009d\"]");
  }
}
