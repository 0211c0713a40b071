package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The names and forms of what commands print as JSON.
public final class JsonFields {

  private JsonFields() {}

  /// Requires just these fields, in this order; those that end in `?` may be missing.
  public static void assertFields(JsonNode object, String... names) {
    Collection<String> there = object.propertyNames();
    assertThat(List.of(names).stream().filter(name -> !name.endsWith("?")))
        .allMatch(there::contains);
    assertThat(List.of(names).stream().map(name -> name.replace("?", "")).filter(there::contains))
        .containsExactlyElementsOf(there);
  }

  /// Requires an id: text, not a number.
  public static void assertId(JsonNode value) {
    assertThat(value.isString()).isTrue();
    assertThat(value.asString()).isNotBlank();
  }

  /// Requires a date or an instant in ISO 8601.
  public static void assertTime(JsonNode value) {
    String time = value.asString();
    assertThat(time.length() == 10 ? LocalDate.parse(time) : OffsetDateTime.parse(time))
        .isNotNull();
  }
}
