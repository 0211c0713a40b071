package org.dateline.names.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PtbTokensTest {

  @Test
  void offsets_are_those_of_the_text() {
    String text = "“Kim 😀 Jong-un”\r\n\r\nвстретил\u0007 习近平 \ud83d in U.S. (Dalian)…\udc00 end";

    assertThat(tokens(text))
        .contains("Kim", "😀", "Jong-un", "встретил", "习近平", "U.S.", "Dalian", "end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "😀",
        "、",
        "a&",
        "1%",
        "#",
        "~",
        "👩\u200d",
        "\u0000",
        "\ud83d",
        "a",
        "A.",
        "("
      })
  void a_run_of_anything_takes_linear_time(String unit) {
    assertTimeout(ofSeconds(20), () -> tokens(unit.repeat(50_000) + " end"));
    assertThat(tokens(unit.repeat(500) + " end")).endsWith("end");
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    PtbTokens.forEach(
        text, token -> tokens.add(text.substring(token.beginPosition(), token.endPosition())));
    return tokens;
  }
}
