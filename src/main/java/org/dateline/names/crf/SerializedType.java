package org.dateline.names.crf;

import java.util.List;

/// The class of a [SerializedObject], as the stream describes it.
///
/// @param name the full name, such as "java.util.HashMap"
/// @param parts the fields of the classes that it extends, from the top, and then its own
record SerializedType(String name, List<ClassDescriptor> parts) {

  /// What one class adds.
  ///
  /// @param fields the names of its fields
  /// @param kinds the letter of the type of each, as in the names of arrays' classes
  /// @param hasContents whether objects follow, such as the elements of a list
  record ClassDescriptor(List<String> fields, String kinds, boolean hasContents) {}

  boolean isNumber() {
    return name.equals("java.lang.Integer");
  }

  boolean hasContents() {
    for (ClassDescriptor part : parts) {
      if (part.hasContents) {
        return true;
      }
    }
    return false;
  }

  /// The number of fields.
  int size() {
    int size = 0;
    for (ClassDescriptor part : parts) {
      size += part.fields.size();
    }
    return size;
  }

  /// Where among all its fields the one of that name is.
  ///
  /// @throws IllegalArgumentException if there is none
  int indexOf(String field) {
    List<String> fields = parts.stream().flatMap(part -> part.fields.stream()).toList();
    if (!fields.contains(field)) {
      throw new IllegalArgumentException(name + " has no field " + field);
    }
    return fields.indexOf(field);
  }
}
