import { h, render } from 'preact';

render(h('button', null, 'Save'), document.body);
