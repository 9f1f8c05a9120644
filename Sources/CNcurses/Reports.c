#include "CNcurses.h"

#include <string.h>
#include <unistd.h>

// What an xterm and its many likes report when asked to: presses of the mouse
// (modes 1000 and 1006, with numbers in decimal) and pasted text in brackets
// (mode 2004). curses' own mouse is not used: it sleeps in read(2), deaf to
// signals, until the rest of a report has come, and where the entry of the
// terminal is an old one, as within tmux, it sees no column beyond 223.

static const char begin_paste[] = "\033[?2004h", end_paste[] = "\033[?2004l";
static const char begin_mouse[] = "\033[?1000h\033[?1006h";
static const char end_mouse[] = "\033[?1006l\033[?1000l";

static bool is_wanted, is_running;
static int terminal = -1;
/// Without a keypad, so that it reads bytes as they are.
static WINDOW *bytes;

static const char *mouse_capability(void) {
  const char *string = tigetstr("kmous");
  return string && string != (char *)-1 && *string ? string : NULL;
}

static void tell(const char *text) {
  size_t length = strlen(text);
  while (length > 0) {
    ssize_t count = write(terminal, text, length);
    if (count <= 0) return;
    text += count;
    length -= (size_t)count;
  }
}

void cncurses_reports_start(int output) {
  const char *mouse = mouse_capability();
  if (!mouse) return;
  terminal = output;
  is_running = true;
  define_key("\033[200~", CNCURSES_PASTE);
  define_key("\033[<", CNCURSES_MOUSE);
  // Terminals that know no decimal numbers send bytes.
  if (!strcmp(mouse, "\033[M")) define_key(mouse, CNCURSES_MOUSE_BYTES);
  tell(begin_paste);
  if (is_wanted) tell(begin_mouse);
}

void cncurses_reports_end(void) {
  if (is_running) tell(cncurses_reports_farewell());
  is_running = false;
}

const char *cncurses_reports_farewell(void) {
  static char text[sizeof end_paste + sizeof end_mouse];
  strcpy(text, end_paste);
  strcat(text, end_mouse);
  return mouse_capability() ? text : NULL;
}

void cncurses_use_mouse(bool wanted) {
  if (is_running && wanted != is_wanted) tell(wanted ? begin_mouse : end_mouse);
  is_wanted = wanted;
}

int cncurses_reports_read(void) {
  // A pad, since reading through a window would first refresh that.
  if (!bytes) bytes = newpad(1, 1);
  if (!bytes) return getch();
  nodelay(bytes, TRUE);
  return wgetch(bytes);
}

void cncurses_reports_forget(void) {
  if (bytes) delwin(bytes);
  bytes = NULL;
  is_wanted = false;
}
