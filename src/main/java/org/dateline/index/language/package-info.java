/// The query language: what a reader types, parsed into clauses. Knows nothing of Lucene.
///
/// Its grammar as EBNF (ISO 14977; `_` is one blank or several). Whatever is derived from it is
/// read without a remark; a test holds that. Some more is understood too (a year alone, curly
/// quotes, other forms of dates); what is not is searched as words, and said.
///
/// ```
/// query     = or | "*" ;
/// or        = and , { _ , ( "OR" | "||" ) , _ , and } ;
/// and       = not , { _ , [ ( "AND" | "&&" ) , _ ] , not } ;
/// not       = [ "NOT" , _ ] , [ sign ] , ( near | primary ) ;
/// sign      = "-" | "+" | "!" ;
/// near      = place , _ , nearness , _ , place , { _ , nearness , _ , place } ;
/// nearness  = "NEAR" , [ "/" , number ] ;
/// place     = word | phrase | wildcard | fuzzy | names | type | "(" , word , _ , "OR" , _ , word , ")" ;
/// type      = "PERSON" | "PLACE" | "ORGANIZATION" | "ORG" ;
/// primary   = "(" , or , ")" | part | state | language | date | names | tags | notes | term ;
///
/// term      = word | marked | phrase | wildcard | fuzzy | regex ;
/// word      = letter , letter , { letter | digit } , { ( "-" | "'" | "." ) , letter , { letter } } ;
/// marked    = ( "#" | "@" | "." ) , letter , letter , { letter } | letter , ( "#" | "++" ) ;
/// phrase    = ( '"' , word , { _ , word } , '"' | "'" , word , { _ , word } , "'" ) , [ "~" , [ number ] ] ;
/// wildcard  = letter , letter , { letter } , "*" | letter , "?" , letter , { letter } | "*" , letter , letter ;
/// fuzzy     = letter , letter , letter , { letter } , "~" , [ "0" | "1" | "2" ] ;
/// regex     = "/" , letter , letter , ( ".*" | ".?" | "(a|b)" | "[a-z]+" ) , letter , "/" ;
///
/// part      = ( "title" | "headline" | "intitle" | "text" | "body" | "source" | "author" | "by" | "url" | "site" ) , ":" ,
///             ( term | "(" , terms , ")" ) ;
/// terms     = term , { _ , [ ( "AND" | "OR" | "NOT" ) , _ ] , term } ;
/// state     = "is:" , ( "unread" | "new" | "read" | "opened" | "starred" | "star" | "unstarred" ) ;
/// language  = ( "language" | "lang" ) , ":" , ? a code of ISO 639, or the English name of a language ? ;
/// names     = ( "person" | "persons" | "people" | "place" | "places" | "location" | "locations" | "organization" |
///             "organizations" | "organisation" | "organisations" | "org" | "orgs" | "entity" | "entities" ) , ":" ,
///             ( word | '"' , word , { _ , word } , '"' | "'" , word , { _ , word } , "'" ) ;
/// tags      = ( "tag" | "tags" ) , ":" ,
///             ( word | '"' , word , { _ , word } , '"' | "'" , word , { _ , word } , "'" ) ;
/// notes     = ( "note" | "notes" ) , ":" , ( "*" | term | "(" , terms , ")" ) ;
///
/// date      = ( "date" | "after" | "before" | "since" | "until" ) , ":" , ( days | '"' , days , '"' ) ;
/// days      = day , [ ".." , day ] | interval | relative ;
/// interval  = isodate , "/" , ( isodate | duration ) | duration , "/" , isodate ;
/// isodate   = year , [ "-" , month , [ "-" , "0" , nonzero ] ] ;
/// duration  = "P" , nonzero , ( "Y" | "M" | "W" | "D" ) ;
/// day       = year , [ "-" , month , [ "-" , "0" , nonzero ] ] | year , "-Q" , ( "1" | "2" | "3" | "4" ) ;
/// relative  = "today" | "yesterday" | ( "last" | "past" | "this" ) , _ , unit | nonzero , _ , unit , "s ago" ;
/// unit      = "day" | "week" | "month" | "quarter" | "year" ;
/// year      = ( "19" | "20" ) , digit , digit ;
/// month     = "0" , nonzero | "1" , ( "0" | "1" | "2" ) ;
///
/// number    = nonzero , [ digit ] ;
/// nonzero   = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" ;
/// digit     = "0" | nonzero ;
/// letter    = ? a letter of any script ? ;
/// _         = ? a blank ? ;
/// ```
///
/// `*` alone asks for every article. Names of fields are read in any case, operators in capitals
/// only; but in prose in capitals, as a pasted headline is, `AND`, `OR`, `NOT` and `NEAR` are
/// words: four words or more, two of them side by side, most letters in capitals, no field, no sign
/// and no operator in parentheses. Characters that nobody sees are as if they were not there. More
/// ways to write a day are in [org.dateline.index.language.date], how long a query may be in
/// [org.dateline.index.language.parser].
@NullMarked
package org.dateline.index.language;

import org.jspecify.annotations.NullMarked;
