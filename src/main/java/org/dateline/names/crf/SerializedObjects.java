package org.dateline.names.crf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamConstants;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what Java's serialization wrote, as plain data: strings, arrays and [SerializedObject]s.
/// No class is loaded and no code of the objects is run, and fields are there that their classes
/// keep to themselves.
///
/// The format is that of the Java Object Serialization Specification, chapter 6. Objects are taken
/// to write their fields before anything else, as all of Java's own do.
final class SerializedObjects implements Closeable {

  private final BigEndianInput in;
  private final List<@Nullable Object> handles = new ArrayList<>();

  /// @throws IOException if the stream does not begin as such streams do
  SerializedObjects(InputStream stream) throws IOException {
    in = new BigEndianInput(stream);
    if (in.readShort() != ObjectStreamConstants.STREAM_MAGIC
        || in.readShort() != ObjectStreamConstants.STREAM_VERSION) {
      throw new IOException("no serialized objects");
    }
  }

  /// The next object: a [String] or [Integer], an `int[]`, `double[]` or `Object[]`, or a
  /// [SerializedObject]. The constant of an enum is its name.
  ///
  /// @throws IOException if something else comes next
  @Nullable Object read() throws IOException {
    return content(in.readByte());
  }

  /// The next number, written between objects.
  ///
  /// @throws IOException if something else comes next
  int readInt() throws IOException {
    if (in.readByte() != ObjectStreamConstants.TC_BLOCKDATA || in.readByte() != Integer.BYTES) {
      throw new IOException("a number was expected");
    }
    return in.readInt();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private @Nullable Object content(byte kind) throws IOException {
    return switch (kind) {
      case ObjectStreamConstants.TC_NULL -> null;
      case ObjectStreamConstants.TC_REFERENCE ->
          handles.get(in.readInt() - ObjectStreamConstants.baseWireHandle);
      case ObjectStreamConstants.TC_STRING -> known(in.readUtf());
      case ObjectStreamConstants.TC_CLASSDESC -> type();
      case ObjectStreamConstants.TC_OBJECT -> object();
      case ObjectStreamConstants.TC_ARRAY -> array();
      case ObjectStreamConstants.TC_ENUM -> constant();
      default -> throw new IOException("unexpected kind of object: " + kind);
    };
  }

  private <T> T known(T read) {
    handles.add(read);
    return read;
  }

  /// What is numbered before it is read to its end.
  private int reserve() {
    handles.add(null);
    return handles.size() - 1;
  }

  private SerializedType type() throws IOException {
    String name = in.readUtf();
    in.readLong();
    int handle = reserve();
    boolean hasContents = (in.readByte() & ObjectStreamConstants.SC_WRITE_METHOD) != 0;
    List<String> fields = new ArrayList<>();
    StringBuilder kinds = new StringBuilder();
    for (int count = in.readShort(); count > 0; count--) {
      char kind = (char) in.readByte();
      kinds.append(kind);
      fields.add(in.readUtf());
      if (kind == 'L' || kind == '[') {
        read();
      }
    }
    if (in.readByte() != ObjectStreamConstants.TC_ENDBLOCKDATA) {
      throw new IOException("nothing was expected to be written with class " + name);
    }
    List<SerializedType.ClassDescriptor> parts = new ArrayList<>();
    if (read() instanceof SerializedType parent) {
      parts.addAll(parent.parts());
    }
    parts.add(new SerializedType.ClassDescriptor(fields, kinds.toString(), hasContents));
    SerializedType type = new SerializedType(name, parts);
    handles.set(handle, type);
    return type;
  }

  private SerializedType readType() throws IOException {
    if (read() instanceof SerializedType type) {
      return type;
    }
    throw new IOException("a class was expected");
  }

  private Object object() throws IOException {
    SerializedType type = readType();
    return type.isNumber() ? number() : object(type);
  }

  private Integer number() throws IOException {
    int handle = reserve();
    Integer number = in.readInt();
    handles.set(handle, number);
    return number;
  }

  private SerializedObject object(SerializedType type) throws IOException {
    SerializedObject object = known(SerializedObject.of(type));
    int field = 0;
    for (SerializedType.ClassDescriptor part : type.parts()) {
      for (int i = 0; i < part.kinds().length(); i++) {
        object.fields()[field++] = value(part.kinds().charAt(i));
      }
      if (part.hasContents()) {
        readContents(object.contents());
      }
    }
    return object;
  }

  private void readContents(List<@Nullable Object> contents) throws IOException {
    byte kind;
    while ((kind = in.readByte()) != ObjectStreamConstants.TC_ENDBLOCKDATA) {
      if (kind == ObjectStreamConstants.TC_BLOCKDATA) {
        in.skip(in.readUnsignedByte());
      } else {
        contents.add(content(kind));
      }
    }
  }

  private String constant() throws IOException {
    readType();
    int handle = reserve();
    String name = String.valueOf(read());
    handles.set(handle, name);
    return name;
  }

  private Object array() throws IOException {
    char kind = readType().name().charAt(1);
    int handle = reserve();
    int size = in.readInt();
    Object array =
        switch (kind) {
          case 'D' -> doubles(size);
          case 'I' -> ints(size);
          default -> objects(kind, size);
        };
    handles.set(handle, array);
    return array;
  }

  private double[] doubles(int size) throws IOException {
    double[] doubles = new double[size];
    for (int i = 0; i < size; i++) {
      doubles[i] = in.readDouble();
    }
    return doubles;
  }

  private int[] ints(int size) throws IOException {
    int[] ints = new int[size];
    for (int i = 0; i < size; i++) {
      ints[i] = in.readInt();
    }
    return ints;
  }

  private @Nullable Object[] objects(char kind, int size) throws IOException {
    @Nullable Object[] objects = new @Nullable Object[size];
    for (int i = 0; i < size; i++) {
      objects[i] = value(kind);
    }
    return objects;
  }

  private @Nullable Object value(char kind) throws IOException {
    return switch (kind) {
      case 'B' -> in.readByte();
      case 'C' -> (char) in.readShort();
      case 'D' -> in.readDouble();
      case 'F' -> Float.intBitsToFloat(in.readInt());
      case 'I' -> in.readInt();
      case 'J' -> in.readLong();
      case 'S' -> in.readShort();
      case 'Z' -> in.readByte() != 0;
      default -> read();
    };
  }
}
