// Exchanges the token behind # (which browsers do not send) for the cookie of the session, then opens the program.
const token = location.hash.slice(1);
history.replaceState(null, '', '/start');
fetch('/start', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ token }),
})
  .then((answer) => {
    if (!answer.ok) throw new Error('refused');
    location.replace('/');
  })
  .catch(() => {
    document.getElementById('wait').hidden = true;
    document.getElementById('refused').hidden = false;
  });
