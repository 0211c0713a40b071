package org.dateline.names.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SerializedObjectsTest {

  @SuppressWarnings("unused")
  private static class Thing implements Serializable {
    private static final long serialVersionUID = 1;
    final long big = 1L << 40;
    final boolean on = true;
    final int[] numbers = {3, 4};
    final TimeUnit unit = TimeUnit.DAYS;
  }

  @SuppressWarnings("unused")
  private static final class NamedThing extends Thing {
    private static final long serialVersionUID = 1;
    final String name = "Kim 金 \0 😀";
    final int size = 7;
    final @Nullable String nothing = null;
  }

  @Test
  void an_objects_fields_are_read_by_their_names() throws IOException {
    SerializedObject thing = object(new NamedThing());

    assertThat(thing.text("name")).isEqualTo("Kim 金 \0 😀");
    assertThat(thing.number("size")).isEqualTo(7);
    assertThat(thing.flag("on")).isTrue();
    assertThat(thing.numbers("numbers")).containsExactly(3, 4);
    assertThat(thing.get("nothing")).isNull();
    assertThat(thing.get("unit")).isEqualTo("DAYS");
    assertThatThrownBy(() -> thing.get("weight"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NamedThing has no field weight");
  }

  @Test
  void lists_maps_and_arrays_are_read_with_what_they_hold() throws IOException {
    String same = "the same";
    var names = new ConcurrentHashMap<String, String>();
    names.put("Kim", same);

    assertThat(object(new ArrayList<>(List.of(same, same))).elements(String.class))
        .containsExactly(same, same);
    assertThat(object(names).keys()).containsExactly("Kim");
    assertThat(object(names).values()).containsExactly(same);
    assertThat(read(new double[][] {{1.5, -2}, {}}))
        .isEqualTo(new Object[] {new double[] {1.5, -2}, new double[0]});
    assertThat(read(new ArrayList<>(Arrays.asList(1, null, 1))))
        .isInstanceOfSatisfying(
            SerializedObject.class,
            list -> assertThat(list.contents()).containsExactly(1, null, 1));
  }

  @Test
  void objects_and_numbers_are_read_one_after_another() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject("first");
      out.writeInt(-5);
      out.writeObject("first");
    }
    try (var objects = new SerializedObjects(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(objects.read()).isEqualTo("first");
      assertThat(objects.readInt()).isEqualTo(-5);
      assertThat(objects.read()).isEqualTo("first");
      assertThatThrownBy(objects::read).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void anything_else_is_refused() {
    assertThatThrownBy(() -> new SerializedObjects(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read(Stream.of(String.class, int.class).toArray(Class<?>[]::new)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("unexpected kind of object");
  }

  private static SerializedObject object(Object written) throws IOException {
    return (SerializedObject) Objects.requireNonNull(read(written));
  }

  private static @Nullable Object read(Object written) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(written);
    }
    try (var objects = new SerializedObjects(new ByteArrayInputStream(bytes.toByteArray()))) {
      return objects.read();
    }
  }
}
