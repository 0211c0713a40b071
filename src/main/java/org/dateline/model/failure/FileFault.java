package org.dateline.model.failure;

/// Why a file or folder is not taken in, where the name of the reason is all there is to say.
public enum FileFault implements ReadFault {
  /// It is a link to what does not exist.
  DANGLING_LINK,
  MISSING,
  NO_PERMISSION,
  /// Something on the way to it is a folder no more.
  NOT_A_FOLDER,
  /// Its name or content is not in the encoding that it should be in.
  NOT_DECODABLE,
  /// It is a pipe, a device or the like.
  NEITHER_FILE_NOR_FOLDER,
  /// It stands in a folder, of which only files with certain endings are taken.
  OTHER_ENDING,
  /// It has no bytes.
  EMPTY,
  /// Nothing is left of it when all that is no text is cut off.
  NO_TEXT,
  /// Its bytes are no text in any encoding.
  BINARY,
  /// It may be text, in an encoding that cannot be told.
  UNKNOWN_ENCODING,
  /// It is JSON with no article in it.
  NO_ARTICLE,
  /// It is a file of names with no name in it.
  NO_NAMES
}
