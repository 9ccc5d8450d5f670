// Line editing of libedit (Debian: libedit-dev).
//
// Swift cannot call variadic C functions, so each use of el_set, el_get and history has a wrapper here that
// fixes its argument types. They are inline: no C file, no second target.
#ifndef MOOT_EDIT_LINE_SHIM_H
#define MOOT_EDIT_LINE_SHIM_H

#include <histedit.h>
#include <langinfo.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <wchar.h>
#include <poll.h>
#include <signal.h>

// Glibc's Swift module does not show it.
int wcwidth(wchar_t);

typedef unsigned char (*ce_key_function)(EditLine *, int);
typedef char *(*ce_prompt_function)(EditLine *);
typedef int (*ce_read_function)(EditLine *, wchar_t *);

// The standard streams: `stdout` itself is a global variable, which Swift 6 does not let us read.
static inline EditLine *ce_open(const char *program) { return el_init(program, stdin, stdout, stderr); }
static inline void ce_write(const char *text) { fputs(text, stdout); fflush(stdout); }

static inline void ce_set_client(EditLine *el, void *client) { el_set(el, EL_CLIENTDATA, client); }
static inline void *ce_client(EditLine *el) {
  void *client = NULL;
  return el_get(el, EL_CLIENTDATA, &client) == 0 ? client : NULL;
}

static inline int ce_set_editor(EditLine *el, const char *name) { return el_set(el, EL_EDITOR, name); }
static inline int ce_set_signals(EditLine *el, int on) { return el_set(el, EL_SIGNAL, on); }
static inline int ce_set_prompt(EditLine *el, ce_prompt_function f, char bracket) {
  return el_set(el, EL_PROMPT_ESC, f, bracket);
}
static inline int ce_set_right_prompt(EditLine *el, ce_prompt_function f, char bracket) {
  return el_set(el, EL_RPROMPT_ESC, f, bracket);
}
static inline int ce_set_reader(EditLine *el, ce_read_function f) { return el_wset(el, EL_GETCFN, f); }
static inline int ce_set_tty(EditLine *el, const char *mode, const char *flag) {
  return el_set(el, EL_SETTY, mode, flag, NULL);
}
static inline int ce_add_function(EditLine *el, const char *name, const char *help, ce_key_function f) {
  return el_set(el, EL_ADDFN, name, help, f);
}
static inline int ce_bind(EditLine *el, const char *key, const char *function) {
  return el_set(el, EL_BIND, key, function, NULL);
}
// The alternative map: vi's command mode.
static inline int ce_bind_alternative(EditLine *el, const char *key, const char *function) {
  return el_set(el, EL_BIND, "-a", key, function, NULL);
}
// False where `edit off` stands in ~/.editrc.
static inline int ce_is_editing(EditLine *el) {
  int on = 0;
  return el_get(el, EL_EDITMODE, &on) == 0 && on;
}
static inline int ce_raw_terminal(EditLine *el, int on) { return el_set(el, EL_PREP_TERM, on); }
// Draws prompt and line anew; right only when the cursor is in column 0 of a free row.
static inline int ce_redraw(EditLine *el) { return el_set(el, EL_REFRESH); }

static inline int ce_use_history(EditLine *el, History *h) { return el_set(el, EL_HIST, history, h); }
static inline int ce_history_limit(History *h, int size) {
  HistEvent event;
  return history(h, &event, H_SETSIZE, size);
}
static inline int ce_history_add(History *h, const char *line) {
  HistEvent event;
  return history(h, &event, H_ENTER, line);
}

static inline int ce_locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }
static inline int ce_width(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

static inline int ce_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

/* Hidden by <poll.h> without _GNU_SOURCE. */
int ppoll(struct pollfd *, nfds_t, const struct timespec *, const sigset_t *);

/* Waits until the descriptor can be read, with this signal mask during the wait. */
static inline int ce_wait_for_input(int descriptor, const sigset_t *mask) {
  struct pollfd request = {descriptor, POLLIN, 0};
  return ppoll(&request, 1, NULL, mask);
}

#endif
