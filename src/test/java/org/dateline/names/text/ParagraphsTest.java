package org.dateline.names.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void a_paragraph_begins_after_every_blank_line() {
    String text = "one\nstill one\n\ntwo\r\n\r\nthree\r\nstill three\n \t\n\nfour\u2029five";
    Paragraphs paragraphs = Paragraphs.of(text);

    assertThat(paragraphs.at(0)).isEqualTo(1);
    assertThat(paragraphs.at(text.indexOf("still one"))).isEqualTo(1);
    assertThat(paragraphs.at(text.indexOf("two"))).isEqualTo(2);
    assertThat(paragraphs.at(text.indexOf("still three"))).isEqualTo(3);
    assertThat(paragraphs.at(text.indexOf("four"))).isEqualTo(4);
    assertThat(paragraphs.at(text.indexOf("five"))).isEqualTo(5);
  }

  @Test
  void there_may_be_many() {
    assertThat(Paragraphs.of("a\n\n".repeat(1000)).at(2999)).isEqualTo(1000);
  }
}
