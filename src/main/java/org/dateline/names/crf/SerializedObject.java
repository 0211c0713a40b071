package org.dateline.names.crf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The data of an object that Java's serialization wrote.
///
/// All methods throw [IllegalArgumentException] for a field that is not there, and
/// [ClassCastException] for data of another type.
///
/// @param fields by the numbers that the type gives them
/// @param contents what follows the fields: the elements of a list, or the keys and values of a map
record SerializedObject(
    SerializedType type, @Nullable Object[] fields, List<@Nullable Object> contents) {

  /// An object whose fields and contents are still to be filled in.
  static SerializedObject of(SerializedType type) {
    return new SerializedObject(
        type,
        new @Nullable Object[type.size()],
        type.hasContents() ? new ArrayList<>() : List.of());
  }

  @Nullable Object get(String field) {
    return fields[type.indexOf(field)];
  }

  SerializedObject object(String field) {
    return (SerializedObject) value(field);
  }

  String text(String field) {
    return (String) value(field);
  }

  int number(String field) {
    return (Integer) value(field);
  }

  boolean flag(String field) {
    return (Boolean) value(field);
  }

  int[] numbers(String field) {
    return (int[]) value(field);
  }

  private Object value(String field) {
    return Objects.requireNonNull(get(field), () -> type.name() + " has no " + field);
  }

  /// The elements of a list.
  <T> List<T> elements(Class<T> type) {
    List<T> elements = new ArrayList<>(contents.size());
    for (Object element : contents) {
      elements.add(type.cast(element));
    }
    return elements;
  }

  /// The keys of a map, its keys being texts.
  List<String> keys() {
    return everySecond(0);
  }

  /// What the keys of a map stand for, in the order of [#keys()], all being texts.
  List<String> values() {
    return everySecond(1);
  }

  private List<String> everySecond(int from) {
    List<String> texts = new ArrayList<>(contents.size() / 2);
    for (int i = from; i < contents.size(); i += 2) {
      // A concurrent map ends with a key that is null.
      if (contents.get(i) instanceof String text) {
        texts.add(text);
      }
    }
    return texts;
  }
}
